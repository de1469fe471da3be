/// The digest SHA-256 of bytes (FIPS 180-4).
package struct SHA256: Sendable {
  private var state: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab,
    0x5be0_cd19,
  ]

  private init() {}

  /// The 64 hexadecimal digits of the digest of the bytes.
  package static func hex(_ bytes: some Collection<UInt8>) -> String {
    var digest = SHA256()
    let padded = padded(Array(bytes))
    var words = [UInt32](repeating: 0, count: 64)
    for start in stride(from: 0, to: padded.count, by: 64) {
      digest.add(padded, from: start, &words)
    }
    return digest.state.map(digits).joined()
  }

  /// The digest of a text's UTF-8.
  package static func hex(_ text: String) -> String { hex(Array(text.utf8)) }

  /// The message, a bit 1, zeros, and its length in bits as the last 8 of a multiple of 64 bytes.
  private static func padded(_ bytes: [UInt8]) -> [UInt8] {
    let zeros = (119 - bytes.count % 64) % 64
    let bits = UInt64(bytes.count) * 8
    let length = stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: bits >> $0) }
    return bytes + [0x80] + Array(repeating: 0, count: zeros) + length
  }

  private static func digits(_ word: UInt32) -> String {
    let text = String(word, radix: 16)
    return String(repeating: "0", count: 8 - text.utf8.count) + text
  }

  /// Takes in the 64 bytes from a place on. The words are one array for all blocks: a digest is
  /// worked out for every page of an export.
  private mutating func add(_ bytes: [UInt8], from start: Int, _ words: inout [UInt32]) {
    SHA256.schedule(bytes, from: start, &words)
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for round in 0..<64 {
      let sum1 = e.turned(6) ^ e.turned(11) ^ e.turned(25)
      let choice = (e & f) ^ (~e & g)
      let first = h &+ sum1 &+ choice &+ SHA256.constants[round] &+ words[round]
      let sum0 = a.turned(2) ^ a.turned(13) ^ a.turned(22)
      let majority = (a & b) ^ (a & c) ^ (b & c)
      (h, g, f, e) = (g, f, e, d &+ first)
      (d, c, b, a) = (c, b, a, first &+ sum0 &+ majority)
    }
    take((a, b, c, d), (e, f, g, h))
  }

  private typealias Half = (UInt32, UInt32, UInt32, UInt32)

  private mutating func take(_ low: Half, _ high: Half) {
    state[0] &+= low.0
    state[1] &+= low.1
    state[2] &+= low.2
    state[3] &+= low.3
    state[4] &+= high.0
    state[5] &+= high.1
    state[6] &+= high.2
    state[7] &+= high.3
  }

  private static func schedule(_ bytes: [UInt8], from start: Int, _ words: inout [UInt32]) {
    for index in 0..<16 {
      let place = start + 4 * index
      let high = UInt32(bytes[place]) << 24 | UInt32(bytes[place + 1]) << 16
      words[index] = high | UInt32(bytes[place + 2]) << 8 | UInt32(bytes[place + 3])
    }
    for index in 16..<64 {
      let (old, young) = (words[index - 15], words[index - 2])
      let low = old.turned(7) ^ old.turned(18) ^ (old >> 3)
      let high = young.turned(17) ^ young.turned(19) ^ (young >> 10)
      words[index] = words[index - 16] &+ low &+ words[index - 7] &+ high
    }
  }

  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
    0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
    0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
    0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
    0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
    0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
    0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
    0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
    0xc671_78f2,
  ]
}

extension UInt32 {
  /// The bits turned to the right.
  fileprivate func turned(_ count: UInt32) -> UInt32 { self >> count | self << (32 - count) }
}
