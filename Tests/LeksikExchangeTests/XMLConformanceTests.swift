import CZip
import Foundation
import Testing
import _LeksikTestSupport

@testable import LeksikExchange

/// The XML conformance test suite of the W3C, where it is present.
@Suite(.enabled(if: FileManager.default.fileExists(atPath: XMLSuite.path)))
struct XMLConformanceTests {
  @Test func refusesWhatIsNotWellFormed() throws {
    var accepted: Set<String> = []
    var count = 0
    // A fault that lies in another file is never met: no other file is opened.
    for document in try XMLSuite.documents()
    where document.kind == "not-wf" && document.entities == "none" {
      count += 1
      if !document.isRefused { accepted.insert(document.id) }
    }
    #expect(count > 800)
    #expect(accepted.subtracting(XMLSuite.acceptedByPolicy).sorted() == [])
  }

  @Test func survivesEveryDocument() throws {
    // Those that need another file are refused or read without it; none of them does harm.
    for document in try XMLSuite.documents() { _ = document.isRefused }
  }

  @Test func readsWhatIsWellFormed() throws {
    var refused: Set<String> = []
    var count = 0
    for document in try XMLSuite.documents()
    where document.kind == "valid" || document.kind == "invalid" {
      count += 1
      // External entities are never read: a document that needs one is refused, not half read.
      if document.entities == "none", document.isRefused { refused.insert(document.id) }
    }
    #expect(count > 700)
    #expect(refused.subtracting(XMLSuite.refusedByPolicy).sorted() == [])
  }
}

/// The documents of the suite, out of its archive.
enum XMLSuite {
  static let path = SharedData.folder.appending(path: "hostile/xmlts20130923.zip").path()

  /// Documents that are not well-formed and read all the same, each with the reason.
  static let acceptedByPolicy: Set<String> = Set(
    // Prefixes that are not bound, or bound to what is reserved, are a warning: real files have them.
    [9, 10, 11, 12, 13, 14, 15, 16, 23, 25, 26, 29, 30, 31, 32, 33, 36, 42, 43, 44]
      .map { "rmt-ns10-0\($0 < 10 ? "0" : "")\($0)" }
  ).union([
    "rmt-ns-e1.0-13a", "rmt-ns-e1.0-13b", "rmt-ns-e1.0-13c",
    // A byte order mark goes before the encoding that the declaration names.
    "hst-lhs-007", "hst-lhs-008",
    // libxml2 takes a notation without a name outside; nothing is ever made of notations.
    "ibm-not-wf-P82-ibm82n03.xml",
  ])

  /// Documents that are well-formed and refused all the same, each with the reason.
  static let refusedByPolicy: Set<String> = [
    // It is of XML 1.1.
    "rmt-e2e-50",
    // It uses an entity that only another file could define: its text would be lost.
    "rmt-e3e-13",
  ]

  struct Document {
    var id: String
    var kind: String
    var entities: String
    var bytes: [UInt8]

    /// Whether the reader stops with an error.
    var isRefused: Bool {
      bytes.withUnsafeBufferPointer { buffer in
        let xml = XMLReader(buffer, path: id)
        while xml.child(of: 0) != nil {}
        _ = xml.finish()
        return xml.failed
      }
    }
  }

  /// The documents of XML 1.0, fifth edition, that the catalogues list.
  static func documents() throws -> [Document] {
    try Data(contentsOf: URL(filePath: path)).withUnsafeBytes { archive in
      // The door reads from the archive until it is closed, so the bytes must stay where they are.
      let bytes = try #require(archive.bindMemory(to: UInt8.self).baseAddress)
      let door = try #require(czip_open_memory(bytes, archive.count, 10_000))
      defer { czip_close(door) }
      return documents(in: door)
    }
  }

  private static func documents(in door: OpaquePointer) -> [Document] {
    var documents: [Document] = []
    for index in 0..<czip_count(door) {
      let name = String(cString: czip_name(door, index))
      guard name.hasSuffix(".xml"), !name.contains("1.1"), !name.hasSuffix("xmlconf.xml"),
        let text = content(door, index),
        text.contains(Array("<TEST ".utf8))
          || text.contains(Array("<TEST\n".utf8))
      else { continue }
      let folder = name.split(separator: "/").dropLast().joined(separator: "/")
      for test in tests(String(decoding: text, as: UTF8.self)) {
        let isFifth = test["EDITION"].map { $0.contains("5") } ?? true
        guard isFifth, test["RECOMMENDATION"]?.contains("1.1") != true, let uri = test["URI"],
          let id = test["ID"], let kind = test["TYPE"]
        else { continue }
        let entry = czip_find(door, "\(folder)/\(uri)")
        guard entry >= 0, let bytes = content(door, entry) else { continue }
        documents.append(
          Document(id: id, kind: kind, entities: test["ENTITIES"] ?? "none", bytes: bytes))
      }
    }
    return documents
  }

  private static func content(_ door: OpaquePointer, _ index: Int32) -> [UInt8]? {
    guard let stream = czip_unpack(door, index, 1 << 24, 1000) else { return nil }
    defer { czip_stop(stream) }
    var all: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = czip_read(stream, &buffer, buffer.count)
      if count < 0 { return nil }
      if count == 0 { return all }
      all += buffer[..<Int(count)]
    }
  }

  /// The attributes of every TEST element of a catalogue.
  private static func tests(_ catalogue: String) -> [[String: String]] {
    catalogue.components(separatedBy: "<TEST").dropFirst().compactMap { rest in
      guard rest.first?.isWhitespace == true else { return nil }
      let tag = rest.prefix { $0 != ">" }
      var attributes: [String: String] = [:]
      // What stands in quotes is a value; the name before it ends with its equals sign.
      let parts = tag.split(omittingEmptySubsequences: false) { $0 == "\"" || $0 == "'" }
      for index in stride(from: 0, to: parts.count - 1, by: 2) {
        let name = parts[index].filter { $0.isLetter }
        attributes[String(name)] = String(parts[index + 1])
      }
      return attributes
    }
  }
}
