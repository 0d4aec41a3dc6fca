import { ErrorSummary, Form, Select, SubmitButton } from "@/components/ui/form";
import { sayTimes } from "@/lib/domain/training/lead-times/actions";
import { partsOfDay, weekdays } from "@/lib/domain/training/lead-times/schema";
import { partNames, weekdayNames } from "@/lib/domain/training/lead-times/words";

type Props = {
  areas: readonly { id: string; name: string }[];
  area?: string | undefined;
  times: readonly string[];
};

export function TimesForm({ areas, area, times }: Props) {
  return (
    <Form action={sayTimes} className="max-w-xl space-y-6">
      <ErrorSummary />
      <Select
        name="locality"
        label="Which area?"
        hint="What you tick takes the place of what you said before for this area."
        prompt="Choose an area"
        options={areas.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={area ?? ""}
      />
      <fieldset>
        <legend className="mb-2 text-lg font-bold">When could you come?</legend>
        <table className="w-full border-collapse text-left">
          <thead>
            <tr>
              <td className="p-1" />
              {partsOfDay.map((part) => (
                <th key={part} scope="col" className="p-1 text-center text-sm">
                  {partNames[part]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weekdays.map((weekday) => (
              <tr key={weekday} className="border-t border-line">
                <th scope="row" className="py-1 pr-2 font-normal">
                  {weekdayNames[weekday]}
                </th>
                {partsOfDay.map((part) => (
                  <td key={part} className="p-0 text-center">
                    <label className="inline-flex size-11 cursor-pointer items-center justify-center">
                      <input
                        type="checkbox"
                        name="times"
                        value={`${weekday}-${part}`}
                        defaultChecked={times.includes(`${weekday}-${part}`)}
                        aria-label={`${weekdayNames[weekday]} ${partNames[part].toLowerCase()}`}
                        className="size-6 accent-accent"
                      />
                    </label>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </fieldset>
      <SubmitButton>Save these times</SubmitButton>
    </Form>
  );
}
