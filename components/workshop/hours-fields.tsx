import { Field } from "@/components/ui/form";

/** A day and its hours, typed as people write them. All times are London's. */
export function HoursFields({ day, from, until }: { day: string; from: string; until: string }) {
  return (
    <>
      <Field name="day" label="Day" type="date" defaultValue={day} width="short" />
      <div className="grid gap-6 sm:grid-cols-2">
        <Field
          name="from"
          label="From"
          hint="Such as 2:30pm."
          defaultValue={from}
          width="short"
          maxLength={20}
          autoComplete="off"
        />
        <Field
          name="until"
          label="Until"
          hint="Such as 4pm."
          defaultValue={until}
          width="short"
          maxLength={20}
          autoComplete="off"
        />
      </div>
    </>
  );
}
