/** npm run seals: whether every seal of the audit trail fits. Otherwise it names each event and ends with 1. */
import { lookAtSeals, sealsInWords } from "@/lib/domain/network/audit/seals";
import { closeDatabase } from "@/lib/platform/db";

const seen = await lookAtSeals();
for (const sentence of sealsInWords(seen)) console.log(sentence);
for (const { stream, number, seal } of seen.ends)
  console.log(`${stream} ends with event ${number}, seal ${seal || "none"}`);
if (seen.broken.length) process.exitCode = 1;
await closeDatabase();
