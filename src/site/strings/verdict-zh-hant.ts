import type { Told, VerdictWords } from './verdictWords.ts';

const figure = ({ figures: [first] }: Told): string =>
  first ? `${first.when}的數字「${first.worded}」` : '所報的數字';
const goal = (told: Told): string => `目標「${told.goal}」`;
const deadline = ({ due }: Told): string => (due === null ? '' : `期限是${due}；`);
const past = ({ due }: Told): string => (due === null ? '' : `期限${due}已過；`);

export const verdictHant: VerdictWords = {
  title: '後來怎樣',
  rules: {
    reached: '期限以內的報告已經達到目標；流量和比率只看同一時段、同一時點的報告。',
    'deadline-ahead': '期限還沒有到。',
    'no-number': '目標沒有數目。',
    'no-deadline': '目標有數目而沒有期限，沒有報告已經達到。',
    'not-followed': '期限已過，目標不屬於任何追蹤的指標。',
    'reached-when-told': '期限過後三個月以內的報告已經達到目標。',
    'not-reached': '期限當時或以後的報告沒有達到目標；期限以前的數字不作此用。',
    'reached-later': '期限過後三個月以上的報告才達到目標，期限當時怎樣沒有報告。',
    'too-vague': '報告的說法不夠確切，達到沒有達到都說得通。',
    'not-by-the-last-report': '期限以前的報告還沒有達到，期限以後沒有報告。',
    'nothing-since': '期限已過，目標提出以後沒有報告。',
    editorial: '由人判定，並寫明理由。',
  },
  reasons: {
    reached: (told) =>
      `${deadline(told)}${figure(told)}已經達到${goal(told)}${told.due === null ? '，原話沒有說期限' : ''}。`,
    'deadline-ahead': ({ due }) => `期限是${due ?? '將來'}，還沒有到。`,
    'no-number': (told) => `${past(told)}目標沒有說數目，無從按數核對。`,
    'no-deadline': () => '目標沒有說期限，無所謂逾期；所收的講話也沒有報告已經達到。',
    'not-followed': (told) => `${past(told)}所收的講話裡沒有可以同${goal(told)}對照的後續數字。`,
    'reached-when-told': (told) => `${deadline(told)}期限過後不久，${figure(told)}已經達到${goal(told)}。`,
    'not-reached': (told) => `${deadline(told)}${figure(told)}沒有達到${goal(told)}。`,
    'reached-later': (told) =>
      `${deadline(told)}${figure(told)}已經達到${goal(told)}，但期限當時是否達到，沒有報告。`,
    'too-vague': (told) => `${deadline(told)}${figure(told)}說得不夠確切，不能斷定是否達到${goal(told)}。`,
    'not-by-the-last-report': (told) =>
      `${past(told)}期限以前最後一次的報告，${figure(told)}，還沒有達到${goal(told)}；期限以後沒有報告。`,
    'nothing-since': (told) => `${past(told)}提出這個目標以後，所收的講話沒有報告結果。`,
  },
  whenSaid: (day) => `${day}所說`,
  selfReported: '所據的數字是講話人自己報告的，沒有另行核實。',
  silence: '未見報告，只是說所收的講話沒有提到，不等於沒有做到。',
  since: (day) => `${day}起作此判斷。`,
  before: '從前的判斷',
  basis: '所據的數字',
  byEditor: '由人判定',
};
