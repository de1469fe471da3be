@_spi(_Unicode) import Swift

/// The normal form of a wording: what is left when typing habits are taken away.
///
/// Composed characters (NFC), plain quotes and dashes, one space for any white space. It does not
/// fold upper and lower case, numbers or punctuation: those can be law.
package enum NormalForm {
  /// The version of the form, part of every digest: another form would have another name.
  package static let name = "nf1"

  /// The text in the normal form.
  package static func of(_ text: String) -> String {
    text.utf8.allSatisfy { $0 < 0x80 } ? ofPlain(text) : ofAny(text)
  }

  /// The form of a text in ASCII: there is nothing to compose, and a byte is a character.
  private static func ofPlain(_ text: String) -> String {
    var form: [UInt8] = []
    form.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      let isSpace = byte == 0x20 || (0x09...0x0D).contains(byte)
      if !isSpace {
        form.append(byte == UInt8(ascii: "`") ? UInt8(ascii: "'") : byte)
      } else if form.last.map({ $0 != 0x20 }) ?? false {
        form.append(0x20)
      }
    }
    if form.last == 0x20 { form.removeLast() }
    return String(decoding: form, as: UTF8.self)
  }

  private static func ofAny(_ text: String) -> String {
    var form = String.UnicodeScalarView()
    var isAfterSpace = true
    for scalar in text._nfc {
      let isSpace = scalar.properties.isWhitespace || scalar == "\u{200B}" || scalar == "\u{FEFF}"
      if !isSpace {
        form.append(folded(scalar))
      } else if !isAfterSpace {
        form.append(" ")
      }
      isAfterSpace = isSpace
    }
    if form.last == " " { form.removeLast() }
    return String(form)
  }

  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "\u{2018}", "\u{2019}", "\u{201A}", "\u{201B}", "\u{2032}", "\u{00B4}", "\u{0060}": "'"
    case "\u{201C}", "\u{201D}", "\u{201E}", "\u{201F}", "\u{2033}", "\u{00AB}", "\u{00BB}": "\""
    case "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2015}", "\u{2212}": "-"
    default: scalar
    }
  }
}
