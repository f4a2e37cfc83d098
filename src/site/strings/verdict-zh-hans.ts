import type { Told, VerdictWords } from './verdictWords.ts';

const figure = ({ figures: [first] }: Told): string =>
  first ? `${first.when}的数字“${first.worded}”` : '所报的数字';
const goal = (told: Told): string => `目标“${told.goal}”`;
const deadline = ({ due }: Told): string => (due === null ? '' : `期限是${due}；`);
const past = ({ due }: Told): string => (due === null ? '' : `期限${due}已过；`);

export const verdictHans: VerdictWords = {
  title: '后来怎样',
  rules: {
    reached: '期限以内的报告已经达到目标；流量和比率只看同一时段、同一时点的报告。',
    'deadline-ahead': '期限还没有到。',
    'no-number': '目标没有数目。',
    'no-deadline': '目标有数目而没有期限，没有报告已经达到。',
    'not-followed': '期限已过，目标不属于任何追踪的指标。',
    'reached-when-told': '期限过后三个月以内的报告已经达到目标。',
    'not-reached': '期限当时或以后的报告没有达到目标；期限以前的数字不作此用。',
    'reached-later': '期限过后三个月以上的报告才达到目标，期限当时怎样没有报告。',
    'too-vague': '报告的说法不够确切，达到没有达到都说得通。',
    'not-by-the-last-report': '期限以前的报告还没有达到，期限以后没有报告。',
    'nothing-since': '期限已过，目标提出以后没有报告。',
    editorial: '由人判定，并写明理由。',
  },
  reasons: {
    reached: (told) =>
      `${deadline(told)}${figure(told)}已经达到${goal(told)}${told.due === null ? '，原话没有说期限' : ''}。`,
    'deadline-ahead': ({ due }) => `期限是${due ?? '将来'}，还没有到。`,
    'no-number': (told) => `${past(told)}目标没有说数目，无从按数核对。`,
    'no-deadline': () => '目标没有说期限，无所谓逾期；所收的讲话也没有报告已经达到。',
    'not-followed': (told) => `${past(told)}所收的讲话里没有可以同${goal(told)}对照的后续数字。`,
    'reached-when-told': (told) => `${deadline(told)}期限过后不久，${figure(told)}已经达到${goal(told)}。`,
    'not-reached': (told) => `${deadline(told)}${figure(told)}没有达到${goal(told)}。`,
    'reached-later': (told) =>
      `${deadline(told)}${figure(told)}已经达到${goal(told)}，但期限当时是否达到，没有报告。`,
    'too-vague': (told) => `${deadline(told)}${figure(told)}说得不够确切，不能断定是否达到${goal(told)}。`,
    'not-by-the-last-report': (told) =>
      `${past(told)}期限以前最后一次的报告，${figure(told)}，还没有达到${goal(told)}；期限以后没有报告。`,
    'nothing-since': (told) => `${past(told)}提出这个目标以后，所收的讲话没有报告结果。`,
  },
  whenSaid: (day) => `${day}所说`,
  selfReported: '所据的数字是讲话人自己报告的，没有另行核实。',
  silence: '未见报告，只是说所收的讲话没有提到，不等于没有做到。',
  since: (day) => `${day}起作此判断。`,
  before: '从前的判断',
  basis: '所据的数字',
  byEditor: '由人判定',
};
