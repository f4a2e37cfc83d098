import type { Script } from '../schemas/common.ts';
import { inScript, scripts } from '../text/scripts.ts';
import { scriptSlugs } from './urls.ts';

/**
 * The static paths of a page that exists in both scripts.
 *
 * @param pages the page's own parameters and properties; one page without any when left out
 */
export const inBothScripts = <P extends object>(
  pages: readonly { params?: Record<string, string | undefined>; props: P }[],
) =>
  scripts.flatMap((script) =>
    pages.map(({ params, props }) => ({
      params: { ...params, script: scriptSlugs[script] },
      props: { ...props, script },
    })),
  );

/** Brings texts that people wrote in simplified script into the script of a page. */
export const authoredIn =
  (script: Script) =>
  (simplified: string): string =>
    inScript(script, simplified);

const taiwanQuotes: Record<string, string> = { '“': '「', '”': '」', '‘': '『', '’': '』' };

/** As `authoredIn`, for the editors' own notes: their quotation marks, too, are those of the script. */
export const noteIn =
  (script: Script) =>
  (simplified: string): string =>
    script === 'zh-Hant'
      ? inScript(script, simplified).replace(/[“”‘’]/gu, (mark) => taiwanQuotes[mark] ?? mark)
      : simplified;

/** The other of the two scripts. */
export const otherScript = (script: Script): Script => (script === 'zh-Hans' ? 'zh-Hant' : 'zh-Hans');
