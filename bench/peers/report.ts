import type { Case } from './suite.ts';

const share = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;

const count = (cases: readonly Case[], key: (each: Case) => string): Map<string, Case[]> => {
  const groups = new Map<string, Case[]>();
  for (const each of cases) groups.set(key(each), [...(groups.get(key(each)) ?? []), each]);
  return groups;
};

/** Tells what share of the cases that apply passes, by suite, and what was excluded, by reason. */
export function report(title: string, goal: string, cases: readonly Case[], withFailures: boolean): string[] {
  const applying = cases.filter(({ excluded }) => excluded === null);
  const row = (name: string, all: readonly Case[]): string => {
    const apply = all.filter(({ excluded }) => excluded === null);
    const pass = apply.filter(({ passes }) => passes);
    return `  ${name.padEnd(28)} ${all.length} cases, ${apply.length} apply, ${pass.length} pass: ${share(pass.length, apply.length)}`;
  };
  const excluded = count(
    cases.filter(({ excluded }) => excluded !== null),
    (each) => each.excluded ?? '',
  );
  const failures = applying.filter(({ passes }) => !passes);
  return [
    row(`${title} (goal ${goal})`, cases),
    ...[...count(cases, ({ suite }) => suite)].map(([suite, all]) => row(suite, all)),
    '  excluded, and how many of them would pass:',
    ...[...excluded].map(([reason, all]) => {
      const pass = all.filter(({ passes }) => passes).length;
      return `    ${String(all.length).padStart(4)} ${String(pass).padStart(4)}  ${reason}`;
    }),
    ...(withFailures
      ? failures.map(
          ({ suite, text, expected, found }) => `  ${suite}: ${text} – expected ${expected}, found ${found}`,
        )
      : []),
    '',
  ];
}
