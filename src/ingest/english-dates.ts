/** Dates as English pages write them, as sources of regular expressions that disregard case. */
// Parts of words in patterns. cspell:ignore ober ruary uary

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
export const DATE = `(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH},? \\d{4}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|${MONTH} \\d{4})`;
export const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? ';
export const TIME =
  '(?:,? ?(?:at |[|·•–-] ?)?\\d{1,2}[:.]\\d\\d ?(?:[ap]\\.?m\\.?)?(?: ?\\(?(?:gmt|bst|utc|[ecmp][sd]?t|et|[a-z]{3,4})\\)?)?)';
