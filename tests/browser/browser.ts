import { chromium } from 'playwright-core';
import { inject } from 'vitest';

const started = inject('browser');
if ('failure' in started) throw new Error(`no browser: ${started.failure}`);

/** A connection to the browser of all tests, which ends with the process. */
export const browser = await chromium.connect(started.endpoint);
