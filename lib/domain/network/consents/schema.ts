import { z } from "zod";

export const Withdraw = z.object({ record: z.uuid("Choose something you agreed to from the list.") });
