import { Icon, Menu, useLocale } from "@jianxiao/ui";
import { useLocation, useNavigate } from "react-router";
import { useCycle, useCycleTitle } from "./use-cycle";
import { words } from "./words";

/** Chooses the cycle the lists are about; the choice is in the URL. On the page of one record it leads back to the list. */
export function CycleSwitcher() {
  const { t } = useLocale();
  const { cycles, cycle } = useCycle();
  const title = useCycleTitle();
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  if (!cycle) return null;

  const choose = (id: string) => {
    const [, section = "", record] = pathname.split("/");
    const next = new URLSearchParams(record ? "" : search);
    next.set("cycle", id);
    next.delete("page");
    void navigate(section === "cycles" && record ? `/cycles/${id}` : `/${section}?${next}`);
  };

  return (
    <Menu name={`${t(words.switcher)}：${title(cycle)}`} label={<><Icon name="clock" size={14} /><span className="cycle-name">{title(cycle)}</span><Icon name="chevronDown" size={12} /></>}>
      {(close) => cycles.map((line) => (
        <button
          key={line.id}
          type="button"
          aria-current={line.id === cycle.id || undefined}
          onClick={() => {
            choose(line.id);
            close();
          }}
        >
          {title(line)}
          {line.state === "CLOSED" && <small>{t(words.closed)}</small>}
        </button>
      ))}
    </Menu>
  );
}
