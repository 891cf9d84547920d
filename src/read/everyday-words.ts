/** Frequent short words by language. A word may stand in several; the most hits win. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for on with as by at from have has were are been this which their said it he his they who not but or an will about more than',
  fr: 'le la les des du de et est en une un que qui dans pour sur au aux par ce cette sont avec pas plus ne se il elle ont été leur selon mais ou dont',
  de: 'der die das und ist von den dem ein eine mit für auf im zu nicht des sich als auch wurden wurde werden bei nach aus hat sind es an oder einer wie mehr über',
  es: 'el la los las de del y en que un una por con para se es su al como más fueron ha han según pero o este esta entre sobre desde también no le',
  pt: 'o a os as de do da dos das e em que um uma por com para se é no na nos nas ao mais foram foi não são pelo pela como sobre segundo também mas ou',
  it: 'il lo la i gli le di del della dei delle e è in un una che per con non si sono da al alla nel nella come più anche ha hanno su ma o questo dal',
  nl: 'de het een en van in is dat op te zijn voor met die niet aan er om ook als door werden werd naar bij uit maar meer over heeft hebben dan of',
  id: 'yang dan di dari untuk dengan pada ini itu dalam tidak akan adalah telah oleh karena bahwa mereka ada juga sebagai kepada ke orang bisa tersebut sudah lebih saat warga menurut kata para secara hingga',
  ms: 'yang dan di dari untuk dengan pada ini itu dalam tidak akan adalah telah oleh kerana bahawa mereka ada juga sebagai kepada ke orang boleh tersebut beliau ialah lebih daripada semalam berkata para lelaki seramai iaitu',
  vi: 'và của là có trong cho được các với một không người những đã này khi từ để ở tại về đến bị theo trên đó cũng như nhiều ra vào sau công hơn',
  tl: 'ang ng sa mga na ay at si ni para kay nang ito hindi may mula isang kanilang niya siya ayon rin pa kung nila sila din naman',
  tr: 've bir bu da de için ile olarak olan çok daha gibi kadar sonra göre ise en ama değil her olduğunu var edildi yapılan oldu kişi',
  pl: 'i w na z do nie się że jest to po za od o jak dla przez oraz są ale przy także został zostało które który ich co tym był',
  sv: 'och i att det som en på är av för med till den inte har de ett om från var vid men sig efter enligt än också kan under',
  da: 'og i at det som en på er af for med til den ikke har de et om fra var ved men sig efter ifølge også kan blev der',
  no: 'og i at det som en på er av for med til den ikke har de et om fra var ved men seg etter ifølge også kan ble der har',
  fi: 'ja on ei että oli se ovat mukaan myös mutta kuin hän joka sekä ole jo olivat kun sen tai vuoden noin',
  ro: 'și de în a la cu pe din pentru care este au nu o un mai sau fost că prin lor ca sunt după al ale dar fi',
  cs: 'a v se na že je o z s do i k za by jsou po od pro podle který která jako byl bylo také ale při už jejich',
  hu: 'a az és hogy nem is egy volt meg ez de szerint már csak el vagy mint még után több által lett',
  sw: 'na ya wa kwa ni katika za la kuwa cha hiyo hii watu alisema huo pia baada kwamba ili wake hadi',
  ru: 'и в на не что с по для из о от к как это за был были его также при но до или после более они который их',
  uk: 'і в на не що з по для із про від до як це за був були його також при але або після більше вони який їх та у',
  bg: 'и в на не че с по за от до как това е са беше бяха се да при но или след повече те който им',
  ar: 'في من على إلى أن عن التي الذي هذا هذه مع كان قال بعد ما لا بين كما قد أو وقال حيث خلال',
  fa: 'در از به که این را با است برای آن یک های شد کرد می خود تا بر هم شده نیز',
  ur: 'کے میں کی ہے سے نے کو اور کا پر ہیں کہ اس یہ بھی تھا گیا کر',
  hi: 'के में की है से ने को और का पर हैं कि इस यह भी था गया कर लिए किया',
  ne: 'को मा छ र ले लाई भएको गरेको छन् पनि यो हुने गर्न भन्दै एक',
  mr: 'आहे आणि या च्या मध्ये केली होते की हे त्या साठी झाली आहेत असे',
};

/** The languages in which a word is common, by the word in lower case. */
export const COMMON_WORDS: ReadonlyMap<string, readonly string[]> = index();

function index(): Map<string, string[]> {
  const byWord = new Map<string, string[]>();
  for (const [lang, words] of Object.entries(WORDS)) {
    for (const word of new Set(words.split(' '))) byWord.set(word, [...(byWord.get(word) ?? []), lang]);
  }
  return byWord;
}
