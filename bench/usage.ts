/** Loaded before a command that is measured: says at its end, in the file named, what the process has used. */
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { USAGE_FILE: file } = process.env;
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  if (file !== undefined) {
    writeFileSync(file, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS / 1024 }));
  }
});
