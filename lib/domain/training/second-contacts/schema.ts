import { z } from "zod";

export const standingDown = z.object({ workshop: z.uuid("That is not a workshop you are named for.") });
