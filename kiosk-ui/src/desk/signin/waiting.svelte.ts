/** The wait that the server asks for after several wrong tries, counted down. */
export class Waiting {
  secondsLeft = $state(0);
  #until = 0;

  begin(seconds: number): void {
    this.#until = Date.now() + seconds * 1000;
    this.secondsLeft = seconds;
  }

  /** For an `$effect`. */
  follow(): () => void {
    const ticking = setInterval(() => {
      this.secondsLeft = Math.max(0, Math.ceil((this.#until - Date.now()) / 1000));
    }, 250);
    return () => clearInterval(ticking);
  }
}
