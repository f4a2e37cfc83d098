/** What components need of charts and of the points of a measure. */
export { daySign, keysOf, keySign } from './charts/key.ts';
export { currentPoint, latestReport, targetOfNow } from '../corpus/link/latestPoints.ts';
