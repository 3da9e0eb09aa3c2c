/** Whether the server answers. Screens keep what they show; the shell and the search say it kindly. */
class Reach {
  up = $state(true);

  lost(): void {
    this.up = false;
  }

  found(): void {
    this.up = true;
  }
}

export const reach = new Reach();
