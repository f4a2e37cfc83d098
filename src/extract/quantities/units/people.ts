import type { UnitRule } from './unit.ts';

/** Units that count people, and households. */
export const people: readonly UnitRule[] = [
  {
    name: '人',
    class: 'people',
    notBefore: /^(?:大|工|民|才|均|文|口|力|物|类|机|形|社|行|员|居|脸)/u,
    evenBehindDigits: true,
    examples: [['吸纳就业5000人', '5000人']],
    not: ['3人大'],
  },
  { name: '人次', class: 'people', examples: [['培训40万人次', '40万人次']] },
  {
    name: '名',
    class: 'people',
    notBefore: /^(?:列|牌|单|优|企|称|义|片)/u,
    evenBehindDigits: true,
    examples: [['招收学员300名', '300名']],
    not: ['3名列'],
  },
  {
    name: '位',
    class: 'people',
    notBefore: /^(?:数|居|于|列|置|一体)/u,
    evenBehindDigits: true,
    examples: [['聘请专家60位', '60位']],
    not: ['3位数'],
  },
  {
    name: '户',
    class: 'people',
    notBefore: /^(?:籍|外|型|口|用|均)/u,
    examples: [['惠及310万户企业', '310万户']],
    not: ['三户籍'],
  },
  { name: '户次', class: 'people', examples: [['走访群众2万户次', '2万户次']] },
  { name: '人份', class: 'people', examples: [['储备试剂90万人份', '90万人份']] },
  { name: '人天', class: 'people', examples: [['投入审计1200人天', '1200人天']] },
  { name: '员', class: 'people', notBefore: /^工/u, examples: [['在岗职工800员', '800员']], not: ['三员工'] },
  { name: '口人', class: 'people', as: '人', examples: [['新村住着3000口人', '3000口人']] },
];
