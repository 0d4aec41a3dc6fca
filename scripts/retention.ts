/** npm run retention: what would be deleted today. With -- --delete it goes. The nightly job does the same. */

import { cicPurges } from "@/lib/domain/cic/retention/purge";
import { deleteWhatIsOverdue, whatIsOverdue } from "@/lib/domain/network/retention/write";
import { trainingPurges } from "@/lib/domain/training/retention/purge";
import { closeDatabase } from "@/lib/platform/db";

const deletes = process.argv.includes("--delete");
const look = deletes ? deleteWhatIsOverdue : whatIsOverdue;
const found = [
  ...(await look()),
  ...(await look("training", trainingPurges)),
  ...(await look("cic", cicPurges)),
];
console.table(
  found.map(({ kept, rows }) => ({ what: kept, [deletes ? "deleted" : "would be deleted"]: rows })),
);
await closeDatabase();
