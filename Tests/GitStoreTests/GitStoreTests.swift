import Testing

@Suite struct GitStoreTests {}
