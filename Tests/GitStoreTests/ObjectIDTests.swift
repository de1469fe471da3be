import GitStore
import Testing

@Suite struct ObjectIDTests {
  let hex = "00ff0123456789abcdef0123456789abcdef8001"

  @Test func theTextAndTheBytesRoundTrip() throws {
    let id = try #require(ObjectID(hex: hex))
    #expect(id.description == hex)
    #expect(id.short == "00ff012345")
    #expect(ObjectID(bytes: id.bytes) == id)
    #expect(ObjectID(hex: hex.uppercased()) == id)
  }

  @Test(arguments: [
    "", "00ff", "g0ff0123456789abcdef0123456789abcdef8001",
    "00ff0123456789abcdef0123456789abcdef80011", "00ff0123456789abcdef0123456789abcdef80é",
  ])
  func otherTextIsNoID(text: String) { #expect(ObjectID(hex: text) == nil) }

  @Test func theOrderIsThatOfTheTexts() throws {
    var random = SystemRandomNumberGenerator()
    let ids = (0..<200).compactMap { _ in
      ObjectID(bytes: (0..<20).map { _ in UInt8.random(in: 0...255, using: &random) })
    }
    #expect(ids.count == 200)
    #expect(ids.sorted().map(\.description) == ids.map(\.description).sorted())
  }
}
