"use client";

import { useFormField } from "@/components/ui/form-context";
import { priorities } from "@/lib/domain/training/priorities/words";

type AreaProps = { area: { key: string; title: string; ask: string }; chosen: string | undefined };

/** One area of life and four ways to say how much it matters now. */
export function PriorityArea({ area, chosen }: AreaProps) {
  const { value } = useFormField(area.key, chosen);
  return (
    <fieldset className="keep-together rounded-card border border-line bg-card p-5">
      <legend className="float-left mb-3 w-full">
        <span className="block text-lg font-bold">{area.title}</span>
        <span className="block">{area.ask}</span>
      </legend>
      <div className="clear-left grid grid-cols-2 gap-2 sm:grid-cols-4 lg:grid-cols-2">
        {priorities.mattersNow.map(({ key, label }) => (
          <label key={key} className="choice px-3 py-2 text-sm">
            <input type="radio" name={area.key} value={key} defaultChecked={value === key} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
