/** What is loaded at its first use and kept from then on. A load that failed is tried again at the next use. */
export function loadedOnce<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    if (loading) return loading;
    const mine = load();
    loading = mine;
    mine.catch(() => {
      loading = undefined;
    });
    return mine;
  };
}
