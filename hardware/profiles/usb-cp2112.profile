# CP2112 USB adapter on any PC (Linux driver hid-cp2112)
#
# The kernel asks the adapter for its inputs every 10 ticks (40 ms at 250 Hz), so its edges come that late, and a press shorter than
# that is missed. The adapter holds its outputs when the program that set them dies. GPIO.0, .1 and .7 have other jobs.
name = CP2112 USB adapter
chip = cp2112_gpio

call.line = 2
acknowledge.line = 3
buzzer.line = 4
lamp.line = 5
relay.line = 6
