import { buttonStyle } from "@/components/ui/button-style";
import { Icon } from "@/components/ui/icon";

type FileRow = { file: string; holder: string; holds: string };

/** One file for each controller, to read and for machines. A plain form: the answer is the file itself. */
export function DownloadList({ files }: { files: readonly FileRow[] }) {
  return (
    <ul className="space-y-5">
      {files.map(({ file, holder, holds }) => (
        <li key={file} className="space-y-4 rounded-card border border-line bg-card p-5 sm:p-6">
          <div>
            <h2 className="text-xl">{holder}</h2>
            <p className="text-quiet">{holds}</p>
          </div>
          <div className="flex flex-wrap gap-3">
            {[
              ["html", "Page to read"],
              ["json", "File for machines"],
            ].map(([kind, label]) => (
              <form key={kind} method="post" action={`/account/download/${file}.${kind}`}>
                <button type="submit" className={buttonStyle("secondary")}>
                  {label}
                  <span className="sr-only"> from {holder}</span>
                  <Icon name="download" className="size-5 shrink-0" />
                </button>
              </form>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}
