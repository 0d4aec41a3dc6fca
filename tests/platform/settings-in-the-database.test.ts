/** What PostgreSQL holds by itself is written there in figures. Here they are compared with the settings they come from. */
import { expect, test } from "vitest";
import { type SettingName, settings } from "@/lib/policy";
import { freshDatabase } from "@/tests/support/database";

const database = freshDatabase();

/** The setting, where PostgreSQL has it (a function, or a constraint of a table), and the words around its figure. */
const written: readonly [SettingName, string, ...RegExp[]][] = [
  ["workshop.size", "capacity_holds", /capacity <= (\d+)/],
  ["workshop.party", "a_party_is_small", /party <= (\d+)/],
  ["attendance-list.keep", "SN-3_a_list_is_kept_a_year_at_most", /keep_days <= (\d+)/],
  ["attendance-list.keep", "SN-3_the_list_has_an_end", /list_goes_on <= .*\+ (\d+)\)/],
  ["lead.workshops", "training.led_by_a_certified_lead", />= (\d+)\s+THEN/, /has (\d+) workshops ahead/],
  ["workshop-list.lead", "training.led_by_me", /interval '(\d+) days'/],
  ["workshop-list.lead", "training.runs_one_at", /interval '(\d+) days'/],
  ["workshop.alone", "training.takes_sign_ups", /interval '(\d+) days'/],
  ["feedback.open", "training.a_place_moves_on", /day_in_london\(w.ends_at\) \+ (\d+)/],
  ["feedback.open", "training.workshop_figures", /"on" <= network.day_in_london\(w.ends_at\) \+ (\d+)/],
  ["place.keep", "training.a_letter_starts_the_day_to_keep", /sent_at \+ interval '(\d+) hours'/],
  ["place.keep", "training.start_days_of_lost_letters", /keep_by = .*interval '(\d+) hours'/],
  ["place.unkept", "training.an_address_holds_few", />= (\d+)\s+THEN/],
];

/** Those whose ceiling, and not whose value, is what PostgreSQL holds. */
const ceilings: readonly SettingName[] = ["workshop.size", "attendance-list.keep"];

async function textOf(what: string): Promise<string> {
  const { rows } = await database.owner.query(
    what.startsWith("training.")
      ? "SELECT pg_get_functiondef($1::regproc) AS text"
      : "SELECT pg_get_constraintdef(oid) AS text FROM pg_constraint WHERE conname = $1",
    [what],
  );
  return rows[0]?.text ?? "";
}

test.each(written)("%s says the same in %s", async (name, what, ...patterns) => {
  const { value, most = value }: { value: number; most?: number } = settings[name];
  const text = await textOf(what);
  for (const pattern of patterns)
    expect(Number(pattern.exec(text)?.[1]), `${name} in ${what}`).toBe(
      ceilings.includes(name) ? most : value,
    );
});

test("feedback.open: figures are told from the day after the last answer", async () => {
  const text = await textOf("training.workshop_figures");
  const from = [...text.matchAll(/day_in_london\(w.ends_at\) \+ (\d+)/g)].map(([, days]) => Number(days));
  expect(new Set(from)).toEqual(
    new Set([settings["feedback.open"].value, settings["feedback.open"].value + 1]),
  );
});
