import Redlines
import RuleChanges
import Testing

/// The digest, against the vectors of its standard.
@Suite struct SHA256Tests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmno"
        + "ijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
  ])
  func theVectorsOfTheStandardHold(message: String, digest: String) {
    #expect(SHA256.hex(message) == digest)
  }

  @Test func aMillionLettersHaveTheirDigest() {
    let message = [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000)
    #expect(
      SHA256.hex(message) == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test(arguments: [("x\n\n y  z ", "x y z"), ("“a” – ‘b’", "\"a\" - 'b'"), ("e\u{301}", "é")])
  func theNormalFormForgetsTypingHabits(text: String, form: String) {
    #expect(NormalForm.of(text) == form)
    #expect(Array(NormalForm.of(text).unicodeScalars) == Array(form.unicodeScalars))
  }

  @Test func aTextInASCIIHasTheFormThatItHasBesideOtherLetters() {
    for byte in UInt8(0)..<0x80 {
      let character = String(UnicodeScalar(byte))
      for text in ["", character, "a" + character, character + character, "a\(character) b"] {
        let beside = NormalForm.of(text + "b \u{E9}").dropLast(2)
        #expect(NormalForm.of(text + "b") == beside, "\(byte)")
      }
      #expect(NormalForm.of("a" + character) == NormalForm.of("\u{E9} a" + character).dropFirst(2))
    }
  }
}
