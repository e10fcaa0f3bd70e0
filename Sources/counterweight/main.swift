import CommandLineTool

await CounterweightCommand.run()
