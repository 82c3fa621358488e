# The rig's simulated chip (hardware/rig)
name = rig
chip = deskbell-rig

call.line = call
acknowledge.line = acknowledge
buzzer.line = buzzer
lamp.line = lamp
relay.line = bell
