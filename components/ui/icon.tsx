/** Small line icons, drawn for the portal on a 24-unit grid. Always beside words, so hidden from readers. */
const drawings = {
  alert: "M12 3.5 21.5 20h-19L12 3.5Zm0 6v4.5m0 3v.01",
  tick: "M4 12.5 9.5 18 20 6.5",
  cross: "M6 6l12 12M18 6 6 18",
  info: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm0-10v5.5m0-9v.01",
  arrow: "M4 12h15m-6-6 6 6-6 6",
  back: "M20 12H5m6-6-6 6 6 6",
  down: "M5 9l7 7 7-7",
  clock: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm0-14v5.5l3.5 2",
  lock: "M6 11h12v9H6zM8.5 11V7.5a3.5 3.5 0 0 1 7 0V11M12 14.5v2",
  eye: "M2.5 12C5 7.5 8.3 5.5 12 5.5s7 2 9.5 6.5c-2.5 4.5-5.8 6.5-9.5 6.5S5 16.5 2.5 12Zm9.5 3a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z",
  person: "M12 9.5a3.25 3.25 0 1 0 0-6.5 3.25 3.25 0 0 0 0 6.5ZM5.5 21v-2a6.5 6.5 0 0 1 13 0v2",
  people:
    "M9 10a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM3 20v-1.5a6 6 0 0 1 12 0V20m1-10.3a2.7 2.7 0 1 0-1-5.1M17.5 13.2A5.5 5.5 0 0 1 21 18.3V20",
  book: "M12 6.5C10 5 7 4.5 3.5 4.5v14c3.5 0 6.5.5 8.5 2 2-1.5 5-2 8.5-2v-14c-3.5 0-6.5.5-8.5 2Zm0 0v14",
  home: "M3.5 11.5 12 4l8.5 7.5M6 9.5V20h4.5v-5.5h3V20H18V9.5",
  work: "M3.5 8.5h17V19h-17zM9 8.5V5h6v3.5M3.5 13h17",
  money: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm3-12.5a3 3 0 0 0-5.5 1.7V16M8 12.5h5M8 16h7",
  leave: "M14 4H5v16h9M10 12h10.5M17 8.5l3.5 3.5-3.5 3.5",
  menu: "M4 7h16M4 12h16M4 17h16",
  phone:
    "M6.5 3.5 9.5 8 7.7 10c1.3 2.7 3.4 4.9 6.2 6.3l2-1.8 4.6 3c-.4 2-1.7 3-3.5 3C10.5 20.5 3.5 13.5 3.5 7c0-1.8 1-3.1 3-3.5Z",
  print: "M7 8.5V3.5h10v5M7 17H3.5V8.5h17V17H17M7 13.5h10v7H7z",
  download: "M12 4v11m-5-4.5 5 5 5-5M4.5 20h15",
  heart: "M12 20.5C6 16 3.5 12.8 3.5 9.3A4.3 4.3 0 0 1 12 7.8a4.3 4.3 0 0 1 8.5 1.5c0 3.5-2.5 6.7-8.5 11.2Z",
  pin: "M12 21c4.5-5 6.5-8.3 6.5-11.3a6.5 6.5 0 0 0-13 0C5.5 12.7 7.5 16 12 21Zm0-9a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6Z",
  calendar: "M4 6h16v14.5H4zM4 10.5h16M8 3.5V7m8-3.5V7",
  pause: "M9 5.5v13M15 5.5v13",
  search: "M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13Zm5-1.5 5 5",
  hat: "M3 17.5c2.5 1.5 5.5 2 9 2s6.5-.5 9-2M6 17.5l1.5-9c1-3 8-3 9 0l1.5 9M6.6 14c3 1.2 7.8 1.2 10.8 0",
} as const;

export type IconName = keyof typeof drawings;

export function Icon({ name, className = "size-5" }: { name: IconName; className?: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      className={className}
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={drawings[name]} />
    </svg>
  );
}
