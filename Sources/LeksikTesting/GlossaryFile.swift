public import LeksikExchange
public import LeksikModel
public import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A glossary file as an argument of a test, which the test report calls by its path.
///
/// ```swift
/// @Test(arguments: try GlossaryFile.all(in: "glossaries"))
/// func isSound(_ file: GlossaryFile) throws { expectSound(try file.read(), under: .legal) }
/// ```
public struct GlossaryFile: Sendable, Hashable {
  /// The path as the caller wrote it.
  public let path: String

  /// The file at a path; it is not opened until it is read.
  public init(path: String) {
    self.path = path
  }

  /// The TBX files in a folder and the folders in it, by path.
  ///
  /// A relative path starts at the working folder, which under `swift test` is the package.
  ///
  /// - Throws: when there is no such folder or it holds no glossary: a test without arguments would
  ///   pass in silence.
  public static func all(in folder: String) throws(GlossaryFolderError) -> [GlossaryFile] {
    try paths(in: folder, endings: [".tbx"]).map { GlossaryFile(path: $0) }
  }

  /// The paths of the files in a folder that have one of the endings, by name.
  static func paths(in folder: String, endings: [String]) throws(GlossaryFolderError) -> [String] {
    // With the slash, a link to a folder is followed.
    let root = folder.hasSuffix("/") ? folder : folder + "/"
    guard let names = try? FileManager.default.subpathsOfDirectory(atPath: root) else {
      throw GlossaryFolderError(path: folder, reason: "no such folder; check the name")
    }
    let files = names.filter { name in endings.contains { name.hasSuffix($0) } }.sorted()
    guard !files.isEmpty else {
      throw GlossaryFolderError(
        path: folder, reason: "holds no \(endings.joined(separator: " or ")) file")
    }
    return files.map { root + $0 }
  }

  /// Reads the glossary with the places of its terms.
  ///
  /// - Throws: when the file cannot be opened.
  public func read() throws(ExchangeError) -> Imported<Glossary> {
    try TBX.read(contentsOf: path)
  }
}

extension GlossaryFile: CustomTestStringConvertible {
  /// The path.
  public var testDescription: String { path }
}
