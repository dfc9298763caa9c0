import Foundation
import PackagePlugin

/// Turns the XML files under `glossaries/` into one compact Swift literal when the package is built.
@main
struct PackGlossaries: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let folder = context.package.directoryURL.appending(path: "glossaries")
    let names = FileManager.default.enumerator(atPath: folder.path())?.allObjects ?? []
    let files = names.compactMap { $0 as? String }
      .filter { $0.hasSuffix(".tbx") || $0.hasSuffix(".tmx") }
      .sorted()
      .map { folder.appending(path: $0) }
    let output = context.pluginWorkDirectoryURL.appending(path: "PackedGlossaries.swift")
    return [
      .buildCommand(
        displayName: "Packing the shipped glossaries",
        executable: try context.tool(named: "LeksikPacker").url,
        arguments: [output.path()] + files.map { $0.path() },
        inputFiles: files,
        outputFiles: [output])
    ]
  }
}
