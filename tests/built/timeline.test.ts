import { describe, expect, test } from 'vitest';
import { fixtureSite } from './site.ts';

describe.each(['zh-hans', 'zh-hant'])('the built time line in %s', (script) => {
  const page = (name: string): Document => fixtureSite.document(`${script}/timeline/${name}`);

  test('lists what the picture shows, and each year has the same on a page of its own', () => {
    const document = page('');
    const listed = Array.from(document.querySelectorAll('.entry'), ({ id }) => id);
    expect(listed.length).toBe(58);
    const [along = [], down = []] = Array.from(document.querySelectorAll('.timeline-picture'), (picture) =>
      Array.from(picture.querySelectorAll('a:has(g)'), (mark) => mark.getAttribute('href')?.slice(1)),
    );
    const years = [
      ...new Set(Array.from(document.querySelectorAll('h2[id^="y"]'), ({ id }) => id.slice(1, 5))),
    ];
    expect(down.toSorted()).toEqual(listed.toSorted());
    expect(along.toSorted()).toEqual(listed.toSorted());
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
