import { comparableUrl } from './citations/urls';
import type { SourceHead, Store } from './store/store';

/** Which source was read where: by the address of the page and of its archived copy. */
export class SourceAddresses {
  /** By comparable address, in no order; made when it is first asked for. */
  private places: Map<string, readonly Place[]> | undefined;
  private readonly addresses = new Map<string, readonly string[]>();
  /** Sources that may be other than when {@link places} was made. */
  private readonly changed = new Set<string>();

  constructor(private readonly store: Store) {}

  /** The uri of the source with a web address, however it is written; of several copies the first by path. */
  uriAt(url: string): string | undefined {
    const address = comparableUrl(url);
    if (address === undefined) return undefined;
    const places = this.upToDate().get(address) ?? [];
    return places.reduce<Place | undefined>((first, place) => (first && first.path <= place.path ? first : place), undefined)?.uri;
  }

  /** These sources are others than before; without a list any may be. */
  forget(uris?: Iterable<string>): void {
    if (!uris) {
      this.places = undefined;
      this.addresses.clear();
      this.changed.clear();
    } else if (this.places) for (const uri of uris) this.changed.add(uri);
  }

  private upToDate(): ReadonlyMap<string, readonly Place[]> {
    if (!this.places) {
      this.places = new Map();
      for (const head of this.store.sources.heads()) this.add(this.places, head);
    }
    for (const uri of this.changed) {
      for (const address of this.addresses.get(uri) ?? []) this.places.set(address, (this.places.get(address) ?? []).filter((place) => place.uri !== uri));
      this.addresses.delete(uri);
      const head = this.store.sources.head(uri);
      if (head) this.add(this.places, head);
    }
    this.changed.clear();
    return this.places;
  }

  private add(places: Map<string, readonly Place[]>, { uri, path, metadata: { url, archivedUrl } }: SourceHead): void {
    const addresses = new Set([comparableUrl(url), comparableUrl(archivedUrl)].filter((address) => address !== undefined));
    if (addresses.size === 0) return;
    this.addresses.set(uri, [...addresses]);
    for (const address of addresses) places.set(address, [...(places.get(address) ?? []), { uri, path }]);
  }
}

type Place = Pick<SourceHead, 'uri' | 'path'>;
