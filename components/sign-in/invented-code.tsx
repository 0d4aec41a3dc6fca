import { Notice } from "@/components/ui/notice";

/** In a demonstration nobody holds the phone of somebody invented, so the page shows what it would show. */
export function InventedCode({ code }: { code: string | null }) {
  return (
    <Notice title="This is a demonstration">
      {code ? (
        <p>
          The invented phone shows <strong className="text-xl tracking-widest">{code}</strong> now.
        </p>
      ) : (
        <p>Each code works once. Wait half a minute, then load this page again for the next one.</p>
      )}
    </Notice>
  );
}
