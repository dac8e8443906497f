  +0.000s 3416402.000s  pods: shop web [Pod 6d0f2c63-1e0b-4d0f-8e0c-9a55c4f8a001]
                      @ +3601.123s Volume mounted kelemetry.log.source=node kelemetry.log.level=info
                      @ +3416402.000s Volume lost kelemetry.log.source=node kelemetry.log.level=warning
