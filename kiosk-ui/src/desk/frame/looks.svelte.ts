/** Light or dark: as the computer is set until somebody chooses at this desk. */

type Theme = 'light' | 'dark';

const KEPT = 'desk.theme';

class Looks {
  #chosen = $state(localStorage.getItem(KEPT));
  #dark = $state(matchMedia('(prefers-color-scheme: dark)').matches);

  get theme(): Theme {
    const chosen = this.#chosen;
    if (chosen === 'light' || chosen === 'dark') return chosen;
    return this.#dark ? 'dark' : 'light';
  }

  choose(theme: Theme): void {
    this.#chosen = theme;
    localStorage.setItem(KEPT, theme);
  }

  /** Follows the computer's own setting; for an `$effect`. */
  follow(): () => void {
    const query = matchMedia('(prefers-color-scheme: dark)');
    const look = () => (this.#dark = query.matches);
    query.addEventListener('change', look);
    return () => query.removeEventListener('change', look);
  }
}

export const looks = new Looks();
