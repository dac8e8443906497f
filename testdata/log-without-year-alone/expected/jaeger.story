  +0.000s   0.000s  pods: shop web [Pod 6d0f2c63-1e0b-4d0f-8e0c-9a55c4f8a001] time.unknown=true
                      @ +0.000s Volume lost kelemetry.log.source=node kelemetry.log.level=warning kelemetry.time.unknown=true
                      @ +0.000s Volume mounted kelemetry.log.source=node kelemetry.log.level=info kelemetry.time.unknown=true
