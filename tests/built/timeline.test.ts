import { describe, expect, test } from 'vitest';
import { liveSite } from './site.ts';

describe.each(['zh-hans', 'zh-hant'])('the built time line in %s', (script) => {
  const page = (name: string): Document => liveSite.document(`${script}/timeline/${name}`);

  test('lists what the picture shows, and each year has the same on a page of its own', () => {
    const document = page('');
    const listed = Array.from(document.querySelectorAll('.entry'), ({ id }) => id);
    expect(listed.length).toBeGreaterThan(50);
    for (const picture of document.querySelectorAll('.timeline-picture'))
      expect(
        Array.from(picture.querySelectorAll('a:has(g)'), (mark) =>
          mark.getAttribute('href')?.slice(1),
        ).toSorted(),
      ).toEqual(listed.toSorted());
    const years = [
      ...new Set(Array.from(document.querySelectorAll('h2[id^="y"]'), ({ id }) => id.slice(1, 5))),
    ];
    const byYear = years.flatMap((year) =>
      Array.from(page(`${year}/`).querySelectorAll('.entry'), ({ id }) => id),
    );
    expect(byYear).toEqual(listed);
  });

  test('has of each kind what the whole has of it', () => {
    const whole = page('');
    for (const kind of ['target', 'figure', 'milestone'])
      expect(page(`kind/${kind}/`).querySelectorAll('.entry').length).toBe(
        whole.querySelectorAll(`.entry.${kind}`).length,
      );
  });
});
