import { describe, expect, it } from 'vitest';
import { analyse } from '../text/analysis.ts';
import { speakersAt } from './attach-speakers.ts';
import { findSpeech } from './find-speakers.ts';

/** `[40|police; UN]` marks a number and who it comes from; `[40]` one that the article states itself. */
function read(marked: string): { text: string; expected: string[]; found: string[] } {
  let text = '';
  const numbers: { at: number; speakers: string }[] = [];
  let last = 0;
  for (const match of marked.matchAll(/\[([^\]|]+)(?:\|([^\]]+))?\]/g)) {
    text += marked.slice(last, match.index);
    numbers.push({ at: text.length, speakers: match[2] ?? '' });
    text += match[1];
    last = match.index + match[0].length;
  }
  text += marked.slice(last);
  const analysis = analyse(text);
  const speech = findSpeech(analysis);
  const found = numbers.map(({ at }) => {
    const sentence = analysis.sentences.findLast((s) => s.start <= at);
    if (sentence === undefined) return 'no sentence';
    const token = sentence.tokens.findIndex((t) => t.end > at);
    return speakersAt(sentence.index, token, speech).speakers.join('; ');
  });
  return { text, expected: numbers.map((n) => n.speakers), found };
}

const groups: Record<string, string[]> = {
  'subject before the verb': [
    'Police said [40|Police] people had been arrested in Bavet.',
    'The interior ministry said that [312|interior ministry] foreigners were deported.',
    'A ministry spokesman said [12|ministry spokesman] buildings were sealed.',
    'Interior Minister Rith Sokha said [93|Rith Sokha] suspects would be charged.',
    'Gov. Somchai Dee told reporters that [20|Somchai Dee] passports were found.',
    'Gen. Chan Vuthy announced [15|Chan Vuthy] arrests.',
    'The Koh Kong police chief, Chan Vuthy, said [33|Chan Vuthy] people were questioned.',
    'Chan Vuthy, the provincial police chief, said [33|Chan Vuthy] people were questioned.',
    'Its ambassador, Budi Santoso, counted [440|Budi Santoso] callers.',
    'The UN says [120,000|UN] people are held.',
    'Residents say that [three|Residents] trucks left at night.',
    'State media reported [11|State media] executions.',
    'Vietnam said [60|Vietnam] of its citizens came home.',
    'A police report counts at least [226|police] detainees.',
    'An official who asked not to be named said [17|official] guards had fled.',
    'Officers who searched the compound said [9|Officers] phones were found.',
    'The ministry on Friday said [81|ministry] people were freed.',
    'The ministry last week reported [81|ministry] cases.',
    'Police also confirmed [two|Police] deaths.',
    'The embassy has said [70|embassy] nationals asked for help.',
    'Lao and Thai officials said [50|Lao and Thai officials] workers crossed the river.',
    'Interpol and Europol announced [1,200|Interpol; Europol] arrests.',
    'The rights group warned that [6,000|rights group] people remain inside.',
    'Prosecutors allege that he laundered [$40 million|Prosecutors].',
    'In the capital, police said [12|police] people were detained.',
    'A spokesman for the national police said [45|spokesman for the national police] suspects would appear in court.',
    'The head of the task force, speaking on condition of anonymity, said [88|head of the task force] rooms were searched.',
    'Lawyers said [14|Lawyers] of their clients were beaten.',
    'A shop owner said he saw [30|shop owner] buses.',
    'The junta said [700|junta] foreigners were found.',
  ],
  'subject behind the number': [
    '[Forty|police] people were arrested, police said.',
    '[Forty|police] people were arrested, police said on Monday.',
    '[Forty|immigration department] people were arrested, the immigration department said in a statement on 3 May.',
    'Raids netted [120|Chan Vuthy] suspects, police chief Chan Vuthy told reporters in Poipet.',
    '[Nine|ministry] buildings, the ministry said, had been sealed.',
    'Officers took [200|provincial chief] phones, said the provincial chief.',
    'Officers took [200|Teng Dara] phones, said the provincial police chief, Teng Dara.',
    'Officers took [200|Teng Dara] phones, said Teng Dara, a police spokesman.',
    'Scammers took [$2 billion|head of the agency] last year, says the head of the agency, and [40|head of the agency] banks were hit.',
    '“We arrested [40|Chan Vuthy] people,” Chan Vuthy said.',
    '“We arrested [40|Chan Vuthy] people. We will deport [12|Chan Vuthy] more,” said Chan Vuthy.',
    'The site held [300|ministry] workers, the ministry said, [40|ministry] of them women.',
    '[Sixty|Reuters] people were freed, Reuters reported.',
    'Police found [80|police chief; Xinhua] phones, Xinhua reported, citing the police chief.',
  ],
  'according to, citing, documents': [
    'According to police, [40|police] people were arrested.',
    '[Forty|police; prosecutors] people were arrested, according to police and prosecutors.',
    '[Forty|police] people, according to police, were arrested.',
    'According to a report by the Harbour Institute, [70|Harbour Institute] sites operate.',
    'A report by Anna Berg for the Harbour Institute puts losses at [$4 billion|Anna Berg; Harbour Institute].',
    'The UN report lists [12|UN] towns.',
    'A 2024 UNODC study found [31|UNODC] compounds.',
    'The filing says he moved [$12 million|filing].',
    'At least [ten|filing] compounds are named in the filing.',
    'Figures from the ministry show [4,000|ministry] complaints.',
    'Police figures show [4,000|Police] complaints.',
    'Court records show [six|Court] convictions.',
    'Citing police, the newspaper reported [40|police; newspaper] arrests.',
    'The blog cites a UN report for [100,000|UN] workers.',
    "More than [100,000|UN] people work there on the UN's estimate.",
    "By the ministry's count, [41|ministry] sites were shut.",
    "The UN's estimate of [120,000|UN] is disputed.",
    'The toll was [12|police], as reported by police.',
    'ABC: over [1,000|ABC] people were held; [40|ABC] were women.',
    'Police: [40|Police] people were held.',
    'Troops held nearly 50 people, [46|state paper] by the state paper.',
  ],
  'estimates and counts': [
    'Amnesty estimates that [50,000|Amnesty] people are held.',
    'The agency puts the number at [300|agency].',
    'The UN put losses at up to [$37 billion|UN], and Thai police have arrested [40].',
    'Anna Berg called the raids a show; it is under [1 per cent] of a workforce that she puts at [150,000|Anna Berg].',
    'Analysts believe [2,000|Analysts] people fled.',
    'Amnesty identified [53|Amnesty] compounds.',
    'Human Rights Watch documented [44|Human Rights Watch] cases.',
    'The shelter registered [150|shelter] people.',
  ],
  'later mentions': [
    'Sam Rith, a police colonel, spoke on Monday. He said [40|Sam Rith] people were held.',
    'Researcher Anna Berg visited the town. Ms Berg said [40|Anna Berg] firms were open.',
    'The Ministry of Justice spoke on Monday. The ministry said [12|Ministry of Justice] people were charged.',
    'An operation led by Interpol has led to [900|Interpol] arrests, the body said.',
    'The UN calls it a crisis whose cost it puts at [$40 billion|UN].',
    'Amnesty accused the state of neglect. It listed [53|Amnesty] compounds.',
    'Information Minister Neth Rith gave a briefing. The minister said [20|Neth Rith] raids took place.',
    'His report values the trade at [$9 billion].',
    'Governor Khoy Dara confirmed the raid and spoke of [nine|Khoy Dara] gangs.',
    'In October prosecutors charged him, said they had seized [$9 million|prosecutors] and named [ten|prosecutors] sites.',
  ],
  'an announcement that goes on': [
    'Police said 40 people were held. [Twelve|Police] of them were women.',
    'The commission said 373 workers were freed. [Nine|commission] stay as witnesses.',
    'The regime said 14 people were held. [Three|regime] are drivers.',
    'The ministry said 100 people were caught. At a rented house officers found [31|ministry] more.',
    'The ministry said 100 people were caught. They used [60|ministry] computers.',
    'The ministry said on Monday that 70 people came home. Since 20 February the number is [6,600|ministry].',
    'Seven groups were broken up, the colonel said. In one house [30|colonel] people were found.',
  ],
  'wire, press release, court paper, tabloid': [
    'Thai officers counted 5,200 people, the Tak governor said. Of these, [3,100|Tak governor] were Chinese.',
    'In a Facebook post, the provincial administration said [57|provincial administration] men were taken in.',
    'Data from the Harbour Institute show that [$9.9 billion|Harbour Institute] was lost.',
    'The South Harbour Morning Post reports that [2,000|South Harbour Morning Post] people were held.',
    'Seoul believes [1,000|Seoul] of its people work there, and [59] were flown home.',
    "[120|Joel Reyes] people were freed, the Bureau of Immigration's commissioner, Joel Reyes, told a briefing.",
    'Court papers say the group ran [ten|Court] compounds.',
    'An Interpol notice names [66|Interpol] countries.',
    'Police did not confirm a report by Khmer Times that [five|Khmer Times] people had died.',
    '[330|foreign ministry] people went missing, according to data the foreign ministry gave to a lawmaker.',
    '[330|foreign ministry] people went missing, according to data released by the foreign ministry.',
    "The commission, citing the court's records, said [12|court; commission] defendants were minors.",
    "The institute's survey of returnees found that [60|institute] per cent had been sold.",
    "The army's count is [261|army].",
    'Numbers given by the province: [223|province] found, [118|province] handed over.',
    "The ministry's figures for 2025: [5,000|ministry] deported.",
    "The report's author, Anna Berg, estimates that [70|Anna Berg] per cent of frauds start there.",
    'The chief, Chan Vuthy, announced that [48|Chan Vuthy] raids had led to [640|Chan Vuthy] arrests.',
    'NANJING, Feb. 20 (Xinhua) -- Police said [200|Police] suspects landed.',
    'Minister of Justice Sam Rith said [40|Sam Rith] cases were open.',
    'President Moon Sung-in said [40|Moon Sung-in] people fled.',
    'School teacher Ann Rith said [40|Ann Rith] colleagues marched.',
    "Sok An's lawyer says that [two|Sok An's lawyer] of the firms are his.",
    'Two people briefed on the talks said [156|people] firms were named.',
    'Two sources close to the case put the bribes at [$2 million|sources].',
    'The chief was quoted as saying that [12|chief] men fled.',
    '“There were [20|former worker] guards,” said one former worker, who gave no name.',
    'The head of the agency claims that [90|head of the agency] per cent are shut.',
    'The militia claims to have freed [2,000|militia] people.',
    'The court jailed [11|state TV] of them, state TV reported.',
    'Sam Rith said [27|Sam Rith] men will be brought home. [Three|Sam Rith] are minors.',
  ],
  'where the voice changes': [
    'Police said 40 people were held. In March [119] people were deported.',
    'Police said 40 people were held. Separately, [19] homes were searched in Bangkok.',
    'Police said 40 people were held. The text counts [41].',
    'Police said 40 people were held. The UN says [90|UN] remain.',
    'Police said 40 people were held. Last week [260] people crossed the border.',
    'Police said 40 people were held. A day earlier [63] people were held in Bavet.',
    'Police said 40 people were held. Since 2012 [1,000] people have been sent home.',
    'Police said 40 people were held. An estimated [100,000] people work there.',
    'Police said 40 people were held; the headline has [45].',
    'AP reported 400 arrests. The number is now put at [410].',
    'The UN believes that 120,000 people are held. Gangs earn [$3 billion] from it.',
  ],
  'no speaker': [
    'The storm claimed [12] lives.',
    'The company added [400] jobs.',
    'The hospital admitted [40] people.',
    'The singer wrote [12] songs.',
    'Seoul: [64] people came home on Saturday.',
    'People in the state who have reported using the drug number [12,000].',
    'According to reports, [40] people were held.',
    'Traders cited doubts over [two] deals.',
    'That promises [355] seats.',
    'A weekly digest says that [27] men were moved.',
    'Independent estimates range from [$12 billion] up.',
    'Police arrested [40] people in Bavet.',
    'Interpol made over [1,200] arrests.',
    'The site says [40] people were held.',
    'This report counts [40] people.',
    'A listing page says that police made [40] arrests.',
    'An article says [40] people were held. It lists [12] women.',
    'No violence was reported in the [12] provinces.',
    'The reported [40] arrests took place on Monday.',
    'The ministry did not say how many of the [40] people were women.',
    'The governor told police to close [12] sites.',
    'People from China, ASEAN states, Taiwan and [12] other places were lured.',
    'Banks reported by name were fined [$3 million].',
    'Assets valued at [$33 million] were seized.',
    'OFAC listed [four] addresses.',
    'Police found [271] people in the building.',
    'The commission identified [30] suspects.',
    'HAECHI V: over [5,500] arrests in 40 countries.',
    'By place: Poipet, [270]; Kratie, [312].',
    'The minister ordered the closure of [12] casinos.',
    'The firm reportedly employed [900] people.',
    'More than [150] people are said to have been lured.',
    'Claims worth [$4 million] were paid.',
    'A court sentenced [12] people to life.',
  ],
};

describe.each(Object.entries(groups))('%s', (_name, lines) => {
  it.each(lines)('%s', (line) => {
    const { expected, found } = read(line);
    expect(found).toEqual(expected);
  });
});
