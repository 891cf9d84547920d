/** Month names and abbreviations of many languages, folded to lower case without accents, by month number 1 to 12. */
const NAMES: readonly string[] = [
  'january jan january. janvier janv januar januari enero ene janeiro gennaio gen stycznia styczen ocak января январь янв січня enero januar tammikuuta ianuarie januarie',
  'february feb fevrier fevr februar februari febrero fevereiro fev febbraio lutego luty subat февраля февраль фев лютого peb pebruari helmikuuta februarie februarie',
  'march mar mars marz maerz maart maret marzo marco mac marca marzec mart марта март мар березня maaliskuuta martie mrt',
  'april apr avril avr abril abr aprile kwietnia kwiecien nisan апреля апрель апр квітня huhtikuuta aprilie',
  'may mai mayo maio maggio mag mei maja mayis мая май травня toukokuuta',
  'june jun juin juni junio junho giugno giu czerwca czerwiec haziran июня июнь июн червня kesakuuta iunie jun',
  'july jul juillet juil juli julio julho luglio lug julai lipca lipiec temmuz июля июль июл липня heinakuuta iulie',
  'august aug aout agosto ago agustus agu ogos sierpnia sierpien agustos августа август авг серпня elokuuta augusti augustus',
  'september sep sept septembre septiembre set setembro settembre wrzesnia wrzesien eylul сентября сентябрь сен вересня syyskuuta septembrie',
  'october oct octobre oktober okt octubre outubro out ottobre ott oktober pazdziernika ekim октября октябрь окт жовтня lokakuuta octombrie',
  'november nov novembre noviembre novembro listopada kasim ноября ноябрь ноя листопада marraskuuta noiembrie nopember',
  'december dec decembre dezember dez dezembro diciembre dic dicembre desember des disember grudnia aralik декабря декабрь дек грудня joulukuuta decembrie',
];

const BY_NAME: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
);

/** The number of a month, 1 to 12, by its name in any of the known languages, or null. */
export function parseMonth(name: string): number | null {
  const folded = name
    .toLowerCase()
    .replace(/й/g, 'j')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/ı/g, 'i')
    .replace(/ł/g, 'l');
  return BY_NAME.get(folded) ?? BY_NAME.get(name.toLowerCase()) ?? null;
}
