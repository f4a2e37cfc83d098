import fc from 'fast-check';

/** Every run draws the same examples; `SEED=7 vitest run` draws others. */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 1) });
