import { Icon } from "@jianxiao/ui";
import { useEffect, useRef, useState } from "react";

const PAUSE_MS = 300;

/** Searches shortly after typing stops; `Enter` at once. What is searched for is the caller's, usually in the URL. */
export function SearchBox({ label, placeholder, value, onSearch }: { label: string; placeholder: string; value: string; onSearch: (text: string) => void }) {
  const [text, setText] = useState(value);
  const [searched, setSearched] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  // The URL may change under us: back button, cleared filters.
  if (searched !== value) {
    setSearched(value);
    setText(value);
  }
  useEffect(() => () => clearTimeout(timer.current), []);

  const search = (next: string, after: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => onSearch(next.trim()), after);
  };
  return (
    <label className="search-box">
      <Icon name="search" size={14} />
      <input
        type="search"
        aria-label={label}
        placeholder={placeholder}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          search(event.target.value, PAUSE_MS);
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter") search(text, 0);
        }}
      />
    </label>
  );
}
