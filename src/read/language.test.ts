import { describe, expect, it } from 'vitest';
import { detectLanguage, languageTag, settleLanguage } from './language.ts';

describe('detectLanguage', () => {
  it.each([
    ['en', 'The police said that more than 300 people were arrested in the raid on Wednesday.'],
    [
      'id',
      'Polisi mengatakan bahwa lebih dari 300 orang telah ditangkap dalam penggerebekan pada hari Rabu karena penipuan daring.',
    ],
    [
      'ms',
      'Polis berkata seramai 300 lelaki telah ditahan dalam serbuan itu semalam kerana disyaki terlibat penipuan dan bahawa siasatan ialah pada peringkat awal.',
    ],
    ['vi', 'Công an cho biết hơn 300 người đã bị bắt trong cuộc đột kích vào thứ tư và được đưa về trụ sở.'],
    ['fr', 'La police a annoncé que plus de 300 personnes ont été arrêtées dans le raid de mercredi.'],
    ['es', 'La policía dijo que más de 300 personas fueron detenidas en la redada del miércoles.'],
    [
      'pt',
      'A polícia disse que mais de 300 pessoas foram presas na operação da quarta-feira, segundo o ministro.',
    ],
    [
      'de',
      'Die Polizei nahm bei der Razzia am Mittwoch nach eigenen Angaben mehr als 300 Menschen fest, die nicht aus dem Land sind.',
    ],
    ['ru', 'Полиция сообщила, что в среду в ходе рейда было задержано более 300 человек, но это не все.'],
    ['th', 'ตำรวจกล่าวว่ามีผู้ถูกจับกุมมากกว่าสามร้อยคนเมื่อวันพุธ'],
    ['km', 'នគរបាលបាននិយាយថាមនុស្សជាងបីរយនាក់ត្រូវបានចាប់ខ្លួន'],
    ['my', 'ရဲတပ်ဖွဲ့က လူသုံးရာကျော်ကို ဖမ်းဆီးခဲ့သည်ဟု ပြောသည်'],
    ['zh', '警方表示，周三的突击行动中有三百多人被捕，其中包括外国公民。'],
    ['ja', '警察は水曜日の摘発で三百人以上を逮捕したと発表した。'],
    ['ko', '경찰은 수요일 급습에서 삼백 명 이상을 체포했다고 밝혔다.'],
    [
      'ar',
      'قالت الشرطة إن أكثر من 300 شخص اعتقلوا في المداهمة التي جرت يوم الأربعاء من قبل السلطات على المجمع',
    ],
    ['hi', 'पुलिस ने कहा कि बुधवार को छापे में तीन सौ से अधिक लोगों को गिरफ्तार किया गया है'],
    [null, '12345 — 678'],
    [null, 'Xyzzy plugh frobnicate quux wibble wobble'],
  ])('%s', (lang, text) => {
    expect(detectLanguage(text)).toBe(lang);
  });
});

describe('settleLanguage', () => {
  it('believes the declaration where the script fits it', () => {
    expect(settleLanguage('fr', 'The police said that it was so and that they were in the right.')).toBe(
      'fr',
    );
    expect(settleLanguage('ja', '警方表示，周三的突击行动中有三百多人被捕，其中包括外国公民。')).toBe('ja');
  });
  it('does not believe it where the script cannot be of that language', () => {
    expect(settleLanguage('en', 'នគរបាលបាននិយាយថាមនុស្សជាងបីរយនាក់ត្រូវបានចាប់ខ្លួន')).toBe('km');
    expect(settleLanguage('th', 'The police said that more than 300 people were arrested in the raid.')).toBe(
      'en',
    );
  });
});

describe('languageTag', () => {
  it.each([
    ['en-GB', 'en'],
    ['pt_BR', 'pt'],
    ['ZH', 'zh'],
    ['english', null],
    ['', null],
    [null, null],
  ])('%s → %s', (tag, lang) => {
    expect(languageTag(tag)).toBe(lang);
  });
});
