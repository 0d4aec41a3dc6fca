/** A number somebody can ring with one press. */
export const Phone = ({ number }: { number: string }) => (
  <a href={`tel:${number.replace(/[^\d+]/g, "")}`} className="font-bold whitespace-nowrap">
    {number}
  </a>
);
