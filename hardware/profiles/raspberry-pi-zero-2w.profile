# Raspberry Pi Zero 2 W
#
# Wiring: hardware/wiring/overview.svg. Buttons pull to ground and have an external 10 kΩ pull-up; outputs switch on at a high level.
# GPIO5 and GPIO6 are pulled up by the chip until Linux starts, GPIO12, 16 and 26 pulled down: nothing sounds while the board boots.
# On Raspberry Pi OS add "dtparam=strict_gpiod" to /boot/firmware/config.txt: its kernel else holds a dead program's outputs.
name = Raspberry Pi Zero 2 W
chip = pinctrl-bcm2835

call.line = GPIO5              # pin 29
acknowledge.line = GPIO6       # pin 31
buzzer.line = GPIO16           # pin 36
lamp.line = GPIO26             # pin 37
relay.line = GPIO12            # pin 32; nothing there does no harm
