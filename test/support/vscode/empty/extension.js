// An extension that does nothing: the benchmark compares the product with it.
exports.activate = () => {};
