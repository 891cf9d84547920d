/**
 * Countries and territories, one a line: ISO 3166 alpha-2 | names, the usual one first | demonyms in the singular.
 * A demonym takes `-s` in the plural unless it ends in a sibilant; irregular plurals stand beside their singular.
 * Where two countries share a demonym, the one that news means comes first; later ones do not take it away.
 */
export const COUNTRY_TABLE = `
AF|Afghanistan;Islamic Republic of Afghanistan;Islamic Emirate of Afghanistan|Afghan;Afghani;Afghanistani
AX|Åland Islands;Aland|Ålander
AL|Albania;Republic of Albania|Albanian
DZ|Algeria;People's Democratic Republic of Algeria|Algerian
AS|American Samoa|American Samoan
AD|Andorra|Andorran
AO|Angola;Republic of Angola|Angolan
AI|Anguilla|Anguillan
AG|Antigua and Barbuda;Antigua & Barbuda;Antigua|Antiguan;Barbudan;Antiguan and Barbudan
AR|Argentina;Argentine Republic|Argentine;Argentinian;Argentinean
AM|Armenia;Republic of Armenia|Armenian
AW|Aruba|Aruban
AU|Australia;Commonwealth of Australia|Australian;Aussie
AT|Austria;Republic of Austria|Austrian
AZ|Azerbaijan;Republic of Azerbaijan|Azerbaijani;Azeri
BS|Bahamas;The Bahamas|Bahamian
BH|Bahrain;Kingdom of Bahrain|Bahraini
BD|Bangladesh;People's Republic of Bangladesh|Bangladeshi;Bengali
BB|Barbados|Barbadian;Bajan
BY|Belarus;Republic of Belarus;Byelorussia|Belarusian;Belarussian;Belorussian
BE|Belgium;Kingdom of Belgium|Belgian
BZ|Belize|Belizean
BJ|Benin;Republic of Benin|Beninese;Beninois
BM|Bermuda|Bermudian;Bermudan
BT|Bhutan;Kingdom of Bhutan|Bhutanese
BO|Bolivia;Plurinational State of Bolivia|Bolivian
BQ|Caribbean Netherlands;Bonaire;Sint Eustatius;Saba|Bonairean
BA|Bosnia and Herzegovina;Bosnia-Herzegovina;Bosnia & Herzegovina;Bosnia|Bosnian;Herzegovinian
BW|Botswana;Republic of Botswana|Botswanan;Motswana;Batswana
BR|Brazil;Brasil;Federative Republic of Brazil|Brazilian
VG|British Virgin Islands;BVI;Virgin Islands|British Virgin Islander
BN|Brunei;Brunei Darussalam|Bruneian
BG|Bulgaria;Republic of Bulgaria|Bulgarian
BF|Burkina Faso;Burkina|Burkinabe;Burkinabé;Burkinan
BI|Burundi;Republic of Burundi|Burundian
CV|Cape Verde;Cabo Verde|Cape Verdean;Cabo Verdean;Cape Verdian
KH|Cambodia;Kingdom of Cambodia;Kampuchea|Cambodian;Khmer;Kampuchean
CM|Cameroon;Republic of Cameroon;Cameroun|Cameroonian;Camerounian
CA|Canada|Canadian
KY|Cayman Islands;Caymans|Caymanian
CF|Central African Republic;CAR|Central African
TD|Chad;Republic of Chad;Tchad|Chadian
CL|Chile;Republic of Chile|Chilean
CN|China;Mainland China;People's Republic of China;PRC;P.R.C.;Chinese mainland;P.R. China;PR China|Chinese;Mainland Chinese;Chinese national
CX|Christmas Island|Christmas Islander
CC|Cocos Islands;Cocos (Keeling) Islands|Cocos Islander
CO|Colombia;Republic of Colombia|Colombian
KM|Comoros;Union of the Comoros|Comorian;Comoran
CD|Democratic Republic of the Congo;Democratic Republic of Congo;DR Congo;DRC;D.R. Congo;D.R.C.;Congo-Kinshasa;Zaire;Congo|Congolese;Zairean;Zairian
CG|Republic of the Congo;Congo-Brazzaville;Republic of Congo|Congo-Brazzavillean
CK|Cook Islands|Cook Islander
CR|Costa Rica;Republic of Costa Rica|Costa Rican
CI|Ivory Coast;Côte d'Ivoire;Republic of Côte d'Ivoire|Ivorian;Ivoirian;Ivory Coaster
HR|Croatia;Republic of Croatia|Croatian;Croat
CU|Cuba;Republic of Cuba|Cuban
CW|Curaçao|Curaçaoan
CY|Cyprus;Republic of Cyprus|Cypriot
CZ|Czech Republic;Czechia|Czech
DK|Denmark;Kingdom of Denmark|Danish;Dane
DJ|Djibouti;Republic of Djibouti|Djiboutian
DM|Dominica;Commonwealth of Dominica|Dominican of Dominica
DO|Dominican Republic|Dominican
TL|Timor-Leste;East Timor;Democratic Republic of Timor-Leste|Timorese;East Timorese
EC|Ecuador;Republic of Ecuador|Ecuadorian;Ecuadorean;Ecuadoran
EG|Egypt;Arab Republic of Egypt|Egyptian
SV|El Salvador;Republic of El Salvador|Salvadoran;Salvadorean;Salvadorian
GQ|Equatorial Guinea;Republic of Equatorial Guinea|Equatorial Guinean;Equatoguinean
ER|Eritrea;State of Eritrea|Eritrean
EE|Estonia;Republic of Estonia|Estonian
SZ|Eswatini;Swaziland;Kingdom of Eswatini|Swazi
ET|Ethiopia;Federal Democratic Republic of Ethiopia|Ethiopian
FK|Falkland Islands;Falklands;Malvinas|Falkland Islander;Falklander
FO|Faroe Islands;Faroes;Faeroe Islands|Faroese;Faroe Islander
FJ|Fiji;Republic of Fiji|Fijian
FI|Finland;Republic of Finland|Finnish;Finn
FR|France;French Republic|French;Frenchman;Frenchmen;Frenchwoman;Frenchwomen
GF|French Guiana|French Guianese
PF|French Polynesia|French Polynesian;Tahitian
GA|Gabon;Gabonese Republic|Gabonese
GM|Gambia;The Gambia;Republic of the Gambia|Gambian
GE|Georgia;Republic of Georgia|Georgian
DE|Germany;Federal Republic of Germany;West Germany;East Germany|German
GH|Ghana;Republic of Ghana|Ghanaian;Ghanian
GI|Gibraltar|Gibraltarian
GR|Greece;Hellenic Republic|Greek;Hellenic
GL|Greenland|Greenlandic;Greenlander
GD|Grenada|Grenadian
GP|Guadeloupe|Guadeloupean
GU|Guam|Guamanian
GT|Guatemala;Republic of Guatemala|Guatemalan
GG|Guernsey|Guernseyman;Guernseymen
GN|Guinea;Republic of Guinea;Guinea-Conakry|Guinean
GW|Guinea-Bissau;Republic of Guinea-Bissau|Bissau-Guinean;Guinea-Bissauan
GY|Guyana;Co-operative Republic of Guyana|Guyanese
HT|Haiti;Republic of Haiti|Haitian
VA|Vatican City;Vatican;The Vatican;Holy See;The Holy See|Vatican citizen
HN|Honduras;Republic of Honduras|Honduran
HK|Hong Kong;Hongkong;Hong Kong SAR;HKSAR|Hong Konger;Hongkonger;Hong Kongese;Hong Kong resident
HU|Hungary|Hungarian
IS|Iceland|Icelandic;Icelander
IN|India;Republic of India|Indian
ID|Indonesia;Republic of Indonesia|Indonesian
IR|Iran;Islamic Republic of Iran;Persia|Iranian
IQ|Iraq;Republic of Iraq|Iraqi
IE|Ireland;Republic of Ireland;Irish Republic;Eire|Irish;Irishman;Irishmen;Irishwoman;Irishwomen
IM|Isle of Man|Manx;Manxman
IL|Israel;State of Israel|Israeli
IT|Italy;Italian Republic|Italian
JM|Jamaica|Jamaican
JP|Japan|Japanese
JE|Jersey;Bailiwick of Jersey|Jerseyman;Jerseymen
JO|Jordan;Hashemite Kingdom of Jordan|Jordanian
KZ|Kazakhstan;Republic of Kazakhstan|Kazakh;Kazakhstani;Kazak
KE|Kenya;Republic of Kenya|Kenyan
KI|Kiribati;Republic of Kiribati|I-Kiribati
KP|North Korea;Democratic People's Republic of Korea;DPRK;D.P.R.K.|North Korean
KR|South Korea;Republic of Korea;ROK;Korea;S. Korea;S Korea|South Korean;Korean;S. Korean
XK|Kosovo;Republic of Kosovo|Kosovar;Kosovan
KW|Kuwait;State of Kuwait|Kuwaiti
KG|Kyrgyzstan;Kyrgyz Republic;Kirghizia;Kirgizstan|Kyrgyz;Kyrgyzstani;Kirghiz
LA|Laos;Lao PDR;Lao People's Democratic Republic;Lao P.D.R.|Laotian;Lao;Laos national
LV|Latvia;Republic of Latvia|Latvian
LB|Lebanon;Lebanese Republic|Lebanese
LS|Lesotho;Kingdom of Lesotho|Basotho;Mosotho;Lesothan
LR|Liberia;Republic of Liberia|Liberian
LY|Libya;State of Libya|Libyan
LI|Liechtenstein;Principality of Liechtenstein|Liechtensteiner
LT|Lithuania;Republic of Lithuania|Lithuanian
LU|Luxembourg;Grand Duchy of Luxembourg|Luxembourger;Luxembourgish
MO|Macau;Macao;Macau SAR;Macao SAR|Macanese;Macau resident;Macao resident
MG|Madagascar;Republic of Madagascar|Malagasy;Madagascan
MW|Malawi;Republic of Malawi|Malawian
MY|Malaysia|Malaysian
MV|Maldives;The Maldives;Republic of Maldives|Maldivian
ML|Mali;Republic of Mali|Malian
MT|Malta;Republic of Malta|Maltese
MH|Marshall Islands;Republic of the Marshall Islands|Marshallese
MQ|Martinique|Martinican;Martiniquais
MR|Mauritania;Islamic Republic of Mauritania|Mauritanian
MU|Mauritius;Republic of Mauritius|Mauritian
YT|Mayotte|Mahoran;Mahorais
MX|Mexico;United Mexican States;México|Mexican
FM|Micronesia;Federated States of Micronesia|Micronesian
MD|Moldova;Republic of Moldova;Moldavia|Moldovan;Moldavian
MC|Monaco;Principality of Monaco|Monegasque;Monégasque;Monacan
MN|Mongolia|Mongolian;Mongol
ME|Montenegro|Montenegrin
MS|Montserrat|Montserratian
MA|Morocco;Kingdom of Morocco|Moroccan
MZ|Mozambique;Republic of Mozambique;Moçambique|Mozambican;Mozambiquan
MM|Myanmar;Burma;Republic of the Union of Myanmar;Union of Myanmar;Union of Burma|Burmese;Myanmarese;Myanma;Myanmar national;Burman
NA|Namibia;Republic of Namibia|Namibian
NR|Nauru|Nauruan
NP|Nepal;Federal Democratic Republic of Nepal|Nepali;Nepalese;Nepalis
NL|Netherlands;The Netherlands;Holland;Kingdom of the Netherlands|Dutch;Dutchman;Dutchmen;Dutchwoman;Dutchwomen;Netherlander;Hollander
NC|New Caledonia|New Caledonian
NZ|New Zealand;Aotearoa|New Zealander;Kiwi;New Zealand
NI|Nicaragua;Republic of Nicaragua|Nicaraguan
NE|Niger;Republic of the Niger;Republic of Niger|Nigerien
NG|Nigeria;Federal Republic of Nigeria|Nigerian
NU|Niue|Niuean
NF|Norfolk Island|Norfolk Islander
MK|North Macedonia;Macedonia;Republic of North Macedonia|Macedonian;North Macedonian
MP|Northern Mariana Islands;Northern Marianas|Northern Mariana Islander
NO|Norway;Kingdom of Norway|Norwegian
OM|Oman;Sultanate of Oman|Omani
PK|Pakistan;Islamic Republic of Pakistan|Pakistani
PW|Palau;Republic of Palau|Palauan
PS|Palestine;State of Palestine;Palestinian territories;Occupied Palestinian Territory|Palestinian
PA|Panama;Republic of Panama;Panamá|Panamanian
PG|Papua New Guinea;PNG;Independent State of Papua New Guinea|Papua New Guinean;Papuan
PY|Paraguay;Republic of Paraguay|Paraguayan
PE|Peru;Republic of Peru;Perú|Peruvian
PH|Philippines;The Philippines;Republic of the Philippines|Filipino;Filipina;Philippine;Pinoy;Philippino
PN|Pitcairn Islands;Pitcairn|Pitcairn Islander
PL|Poland;Republic of Poland|Polish;Pole
PT|Portugal;Portuguese Republic|Portuguese
PR|Puerto Rico|Puerto Rican
QA|Qatar;State of Qatar|Qatari
RE|Réunion|Réunionese;Réunionnais
RO|Romania|Romanian;Rumanian;Roumanian
RU|Russia;Russian Federation;Soviet Union;USSR|Russian;Soviet
RW|Rwanda;Republic of Rwanda|Rwandan;Rwandese
BL|Saint Barthélemy;St Barts|Barthélemois
SH|Saint Helena;St Helena|Saint Helenian
KN|Saint Kitts and Nevis;St Kitts and Nevis;St. Kitts and Nevis;Saint Kitts & Nevis|Kittitian;Nevisian;Kittitian and Nevisian
LC|Saint Lucia;St Lucia;St. Lucia|Saint Lucian;St Lucian
MF|Saint Martin|Saint Martiner
PM|Saint Pierre and Miquelon|Saint-Pierrais
VC|Saint Vincent and the Grenadines;St Vincent and the Grenadines;St. Vincent and the Grenadines|Vincentian;Saint Vincentian
WS|Samoa;Independent State of Samoa;Western Samoa|Samoan
SM|San Marino;Republic of San Marino|Sammarinese
ST|São Tomé and Príncipe;Sao Tome|Santomean;São Toméan
SA|Saudi Arabia;Kingdom of Saudi Arabia;KSA|Saudi;Saudi Arabian
SN|Senegal;Republic of Senegal;Sénégal|Senegalese
RS|Serbia;Republic of Serbia|Serbian;Serb
SC|Seychelles;The Seychelles|Seychellois
SL|Sierra Leone;Republic of Sierra Leone|Sierra Leonean;Sierra Leonian
SG|Singapore;Republic of Singapore;S'pore|Singaporean
SX|Sint Maarten|Sint Maartener
SK|Slovakia;Slovak Republic|Slovak;Slovakian
SI|Slovenia;Republic of Slovenia|Slovenian;Slovene
SB|Solomon Islands;The Solomon Islands;Solomons|Solomon Islander
SO|Somalia;Federal Republic of Somalia;Somaliland|Somali;Somalian
ZA|South Africa;Republic of South Africa;RSA|South African
SS|South Sudan;Republic of South Sudan|South Sudanese
ES|Spain;Kingdom of Spain;España|Spanish;Spaniard
LK|Sri Lanka;Ceylon;Democratic Socialist Republic of Sri Lanka|Sri Lankan;Srilankan;Ceylonese
SD|Sudan;Republic of the Sudan;The Sudan|Sudanese
SR|Suriname;Surinam|Surinamese
SJ|Svalbard and Jan Mayen;Svalbard|Svalbardian
SE|Sweden;Kingdom of Sweden|Swedish;Swede
CH|Switzerland;Swiss Confederation|Swiss
SY|Syria;Syrian Arab Republic|Syrian
TW|Taiwan;Republic of China;Chinese Taipei;Taiwan, Republic of China;Formosa|Taiwanese;Taiwan national;Taiwan resident
TJ|Tajikistan;Republic of Tajikistan|Tajik;Tajikistani;Tadjik
TZ|Tanzania;United Republic of Tanzania|Tanzanian
TH|Thailand;Kingdom of Thailand;Siam|Thai;Siamese
TG|Togo;Togolese Republic|Togolese
TK|Tokelau|Tokelauan
TO|Tonga;Kingdom of Tonga|Tongan
TT|Trinidad and Tobago;Trinidad & Tobago;Trinidad;Tobago|Trinidadian;Tobagonian;Trinbagonian;Trini
TN|Tunisia;Republic of Tunisia|Tunisian
TR|Turkey;Türkiye;Turkiye;Republic of Turkey|Turkish;Turk
TM|Turkmenistan|Turkmen;Turkmenistani
TC|Turks and Caicos Islands;Turks and Caicos;Turks & Caicos|Turks and Caicos Islander
TV|Tuvalu|Tuvaluan
UG|Uganda;Republic of Uganda|Ugandan
UA|Ukraine;The Ukraine|Ukrainian
AE|United Arab Emirates;UAE;U.A.E.;Emirates|Emirati;Emirian
GB|United Kingdom;UK;U.K.;Britain;Great Britain;United Kingdom of Great Britain and Northern Ireland;England;Scotland;Wales;Northern Ireland|British;Briton;Brit;English;Englishman;Englishmen;Englishwoman;Englishwomen;Scottish;Scot;Scotsman;Scotsmen;Welsh;Welshman;Welshmen;Northern Irish;Britisher;UK national
US|United States;United States of America;US;U.S.;USA;U.S.A.;America|American;US national;US citizen;U.S. citizen
VI|US Virgin Islands;U.S. Virgin Islands|US Virgin Islander
UY|Uruguay;Oriental Republic of Uruguay|Uruguayan
UZ|Uzbekistan;Republic of Uzbekistan|Uzbek;Uzbekistani
VU|Vanuatu;Republic of Vanuatu|Ni-Vanuatu;Vanuatuan
VE|Venezuela;Bolivarian Republic of Venezuela|Venezuelan
VN|Vietnam;Viet Nam;Socialist Republic of Vietnam;Socialist Republic of Viet Nam|Vietnamese;Viet
WF|Wallis and Futuna|Wallisian;Futunan
EH|Western Sahara;Sahrawi Arab Democratic Republic|Sahrawi;Saharawi
YE|Yemen;Republic of Yemen|Yemeni;Yemenite
ZM|Zambia;Republic of Zambia|Zambian
ZW|Zimbabwe;Republic of Zimbabwe;Rhodesia|Zimbabwean
`;
