import Foundation

/// A file that was made for measuring, and what its texts come to.
struct SampleFile {
  let path: String
  let size: Int
  let sum: Sum

  /// What texts come to, one after the other: their number and a hash of their bytes (FNV-1a).
  struct Sum: Equatable {
    private(set) var count = 0
    private var hash: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func add(_ text: String) {
      count += 1
      for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }
  }

  /// A table of three columns: an id, Spanish and Creole; each ninth cell stands in quotes.
  static func table(in folder: String, rows: Int) throws -> SampleFile {
    try make(folder + "/rows.csv", head: "id,Español,Kreyòl\r\n", tail: "", count: rows) {
      number, sum in
      let spanish = number % 9 == 0 ? "acta \(number), de oficio" : "diligencia número \(number)"
      let creole = "dosye nimewo \(number)"
      sum.add(spanish)
      sum.add(creole)
      let quoted = number % 9 == 0 ? "\"\(spanish)\"" : spanish
      return "T\(number),\(quoted),\(creole)\r\n"
    }
  }

  /// A memory of units in two languages, each with its date.
  static func memory(in folder: String, units: Int) throws -> SampleFile {
    let head =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx version=\"1.4\"><header creationtool=\"x\" "
      + "creationtoolversion=\"1\" segtype=\"sentence\" o-tmf=\"x\" adminlang=\"en\" srclang=\"es\" "
      + "datatype=\"plaintext\"/><body>\n"
    return try make(folder + "/units.tmx", head: head, tail: "</body></tmx>\n", count: units) {
      number, sum in
      let spanish = "La testigo número \(number) declaró que no consintió."
      let creole = "Temwen nimewo \(number) deklare li pa t dakò."
      sum.add(spanish)
      sum.add(creole)
      return "<tu tuid=\"u\(number)\" changedate=\"20250101T120000Z\"><tuv xml:lang=\"es\"><seg>"
        + "\(spanish)</seg></tuv><tuv xml:lang=\"ht\"><seg>\(creole)</seg></tuv></tu>\n"
    }
  }

  private static func make(
    _ path: String, head: String, tail: String, count: Int,
    _ entry: (Int, inout Sum) -> String
  ) throws -> SampleFile {
    _ = FileManager.default.createFile(atPath: path, contents: nil)
    guard let file = FileHandle(forWritingAtPath: path) else {
      fatalError("\(path) cannot be written")
    }
    var (sum, size) = (Sum(), 0)
    var piece = head
    for number in 0..<count {
      piece += entry(number, &sum)
      if piece.utf8.count > 1 << 20 || number == count - 1 {
        if number == count - 1 { piece += tail }
        let data = Data(piece.utf8)
        size += data.count
        try file.write(contentsOf: data)
        piece = ""
      }
    }
    try file.close()
    return SampleFile(path: path, size: size, sum: sum)
  }
}
