# MCP2221A USB adapter on any PC (Linux driver hid-mcp2221)
#
# Four pins, so no relay. The adapter cannot interrupt: the bell asks it for its inputs every 10 ms. It holds its outputs when the
# program that set them dies. Set GP0 to GP3 to GPIO once, with Microchip's configuration utility.
name = MCP2221A USB adapter
chip = mcp2221_gpio

call.line = 0
acknowledge.line = 1
buzzer.line = 2
lamp.line = 3
