  +0.000s  84.782s  deployments: shop web [Deployment a9ad183a-1509-495c-8bfa-e9565ff5563c] object.deleted=2026-11-23T11:52:44.630573Z
                      @ +0.022s ScalingReplicaSet message=Scaled up replica set web-5ffb55bdc from 0 to 3 source=deployment-controller k8s.event.reason=ScalingReplicaSet k8s.event.type=Normal k8s.event.name=web.18eaaa5427198e28 k8s.event.uid=714fb3a5-61af-41c4-9cfb-16c03c13bd52
                      @ +10.087s ScalingReplicaSet message=Scaled up replica set web-69f55c5646 from 0 to 1 source=deployment-controller k8s.event.reason=ScalingReplicaSet k8s.event.type=Normal k8s.event.name=web.18eaaa567f00e5fe k8s.event.uid=f993c7ff-0cb7-46b4-9011-0c05c3d1b3e3
                      @ +13.153s ScalingReplicaSet message=Scaled down replica set web-5ffb55bdc from 3 to 2 source=deployment-controller k8s.event.reason=ScalingReplicaSet k8s.event.type=Normal k8s.event.name=web.18eaaa5735bc31ed k8s.event.uid=d4dcd726-aa7f-4ef0-aaeb-c662e2710e27
                      @ +13.183s ScalingReplicaSet message=Scaled up replica set web-69f55c5646 from 1 to 2 source=deployment-controller k8s.event.reason=ScalingReplicaSet k8s.event.type=Normal k8s.event.name=web.18eaaa5737926704 k8s.event.uid=08996328-4ee2-4fe3-9ee8-e92d2908a8d7
                      @ +16.153s ScalingReplicaSet message=Scaled down replica set web-5ffb55bdc from 2 to 1 source=deployment-controller k8s.event.reason=ScalingReplicaSet k8s.event.type=Normal k8s.event.name=web.18eaaa57e8921bd5 k8s.event.uid=82ba10ae-dc8a-4f56-9812-360dadd6c5e3
                      @ +16.169s ScalingReplicaSet message=Scaled up replica set web-69f55c5646 from 2 to 3 source=deployment-controller k8s.event.reason=ScalingReplicaSet k8s.event.type=Normal k8s.event.name=web.18eaaa57e98d5554 k8s.event.uid=013e906d-0d47-46c3-ad06-30cf50e7121d
                      @ +19.925s ScalingReplicaSet message=Scaled down replica set web-5ffb55bdc from 1 to 0 source=deployment-controller k8s.event.reason=ScalingReplicaSet k8s.event.type=Normal k8s.event.name=web.18eaaa58c95fb7e9 k8s.event.uid=9484e4b5-6cf8-434a-bc44-7aee0a0af231
                      @ +24.148s ScalingReplicaSet message=Scaled up replica set web-69f55c5646 from 3 to 5 source=deployment-controller k8s.event.reason=ScalingReplicaSet k8s.event.type=Normal k8s.event.name=web.18eaaa59c51f39cf k8s.event.uid=3160265e-aadd-438a-abb4-74571423e347
                      @ +33.235s ScalingReplicaSet message=Scaled up replica set web-55d48df6cf from 0 to 2 source=deployment-controller k8s.event.reason=ScalingReplicaSet k8s.event.type=Normal k8s.event.name=web.18eaaa5be2bb3348 k8s.event.uid=c0a04ce4-4fa3-47b1-808c-c9e57d0fc93d
                      @ +33.274s ScalingReplicaSet message=(combined from similar events): Scaled up replica set web-69f55c5646 from 4 to 5 source=deployment-controller k8s.event.reason=ScalingReplicaSet k8s.event.type=Normal k8s.event.name=web.18eaaa5be50b8d82 k8s.event.uid=077fccfb-bd73-404e-8ea6-44c115b78ca9 k8s.event.count=4 k8s.event.last_time=2026-11-23T11:52:12.000000Z kelemetry.event.occurrences=["2026-11-23T11:51:53.127224Z","2026-11-23T11:51:53.165918Z","2026-11-23T11:52:12.372449Z","2026-11-…
 +10.073s   0.007s    ci-bot: ci-bot patch [200 rv -> 364] field_manager=kubectl-set
                        Δ spec.template.spec.containers[name=web].image "nginx:1.27" -> "nginx:1.28"
                        · metadata.generation 1 -> 2
                        · metadata.resourceVersion "354" -> "364"
                        ⚐ spec.template.spec.containers[name=web].image previous_managers=["kubectl-client-side-apply"]
 +33.221s   0.004s    ci-bot: ci-bot patch [200 rv -> 538] field_manager=kubectl-patch
                        Δ spec.template.spec.containers[name=web].image "nginx:1.28" -> "nginx:1.29"
                        Δ spec.template.spec.nodeSelector null -> {"disktype":"nvme"}
                        · metadata.generation 3 -> 4
                        · metadata.resourceVersion "525" -> "538"
                        ⚐ spec.template.spec.containers[name=web].image previous_managers=["kubectl-set"]
 +52.501s   0.007s    alice: alice patch [200 rv -> 633] field_manager=kubectl
                        Δ spec.template.spec.containers[name=web].image "nginx:1.29" -> "nginx:1.28"
                        Δ spec.template.spec.nodeSelector {"disktype":"nvme"} -> null
                        · metadata.generation 4 -> 5
                        · metadata.resourceVersion "622" -> "633"
                        ⚐ spec.template.spec.containers[name=web].image previous_managers=["kubectl-patch"]
                        ⚐ spec.template.spec.nodeSelector previous_managers=["kubectl-patch"]
