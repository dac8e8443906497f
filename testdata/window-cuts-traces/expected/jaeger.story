  +0.000s  10.118s  deployments: shop web [Deployment a9ad183a-1509-495c-8bfa-e9565ff5563c] object.deleted=2026-11-23T11:52:44.630573Z fold.conflicts=2 part=1 parts=4
                      @ +0.022s ScalingReplicaSet message=Scaled up replica set web-5ffb55bdc from 0 to 3 source=deployment-controller k8s.event.reason=ScalingReplicaSet k8s.event.type=Normal k8s.event.name=web.18eaaa5427198e28 k8s.event.uid=714fb3a5-61af-41c4-9cfb-16c03c13bd52
                      @ +10.087s ScalingReplicaSet message=Scaled up replica set web-69f55c5646 from 0 to 1 source=deployment-controller k8s.event.reason=ScalingReplicaSet k8s.event.type=Normal k8s.event.name=web.18eaaa567f00e5fe k8s.event.uid=f993c7ff-0cb7-46b4-9011-0c05c3d1b3e3
                      ~ deployments: shop web
  +0.000s   0.008s    alice: alice create [201 rv -> 300]
  +0.022s   0.009s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 300 -> 303]
  +0.036s   0.008s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 303 -> 305]
  +0.061s   0.013s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 305 -> 319]
  +3.649s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 319 -> 344]
  +3.883s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 344 -> 349]
  +4.275s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 349 -> 354]
 +10.073s   0.007s    ci-bot: ci-bot patch [200 rv -> 364]
 +10.088s   0.008s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 364 -> 368]
 +10.107s   0.007s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 368 -> 373]
 +10.115s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 373 -> 375]

 +13.153s  21.849s  deployments: shop web [Deployment a9ad183a-1509-495c-8bfa-e9565ff5563c] object.deleted=2026-11-23T11:52:44.630573Z fold.conflicts=4 part=2 parts=4
                      @ +13.153s ScalingReplicaSet message=Scaled down replica set web-5ffb55bdc from 3 to 2 source=deployment-controller k8s.event.reason=ScalingReplicaSet k8s.event.type=Normal k8s.event.name=web.18eaaa5735bc31ed k8s.event.uid=d4dcd726-aa7f-4ef0-aaeb-c662e2710e27
                      @ +13.183s ScalingReplicaSet message=Scaled up replica set web-69f55c5646 from 1 to 2 source=deployment-controller k8s.event.reason=ScalingReplicaSet k8s.event.type=Normal k8s.event.name=web.18eaaa5737926704 k8s.event.uid=08996328-4ee2-4fe3-9ee8-e92d2908a8d7
                      @ +16.153s ScalingReplicaSet message=Scaled down replica set web-5ffb55bdc from 2 to 1 source=deployment-controller k8s.event.reason=ScalingReplicaSet k8s.event.type=Normal k8s.event.name=web.18eaaa57e8921bd5 k8s.event.uid=82ba10ae-dc8a-4f56-9812-360dadd6c5e3
                      @ +16.169s ScalingReplicaSet message=Scaled up replica set web-69f55c5646 from 2 to 3 source=deployment-controller k8s.event.reason=ScalingReplicaSet k8s.event.type=Normal k8s.event.name=web.18eaaa57e98d5554 k8s.event.uid=013e906d-0d47-46c3-ad06-30cf50e7121d
                      @ +19.925s ScalingReplicaSet message=Scaled down replica set web-5ffb55bdc from 1 to 0 source=deployment-controller k8s.event.reason=ScalingReplicaSet k8s.event.type=Normal k8s.event.name=web.18eaaa58c95fb7e9 k8s.event.uid=9484e4b5-6cf8-434a-bc44-7aee0a0af231
                      @ +24.148s ScalingReplicaSet message=Scaled up replica set web-69f55c5646 from 3 to 5 source=deployment-controller k8s.event.reason=ScalingReplicaSet k8s.event.type=Normal k8s.event.name=web.18eaaa59c51f39cf k8s.event.uid=3160265e-aadd-438a-abb4-74571423e347
                      @ +33.235s ScalingReplicaSet message=Scaled up replica set web-55d48df6cf from 0 to 2 source=deployment-controller k8s.event.reason=ScalingReplicaSet k8s.event.type=Normal k8s.event.name=web.18eaaa5be2bb3348 k8s.event.uid=c0a04ce4-4fa3-47b1-808c-c9e57d0fc93d
                      @ +33.274s ScalingReplicaSet message=(combined from similar events): Scaled up replica set web-69f55c5646 from 4 to 5 source=deployment-controller k8s.event.reason=ScalingReplicaSet k8s.event.type=Normal k8s.event.name=web.18eaaa5be50b8d82 k8s.event.uid=077fccfb-bd73-404e-8ea6-44c115b78ca9 k8s.event.count=4 k8s.event.last_time=2026-11-23T11:52:12.000000Z kelemetry.event.occurrences=["2026-11-23T11:51:53.127224Z","2026-11-23T11:51:53.165918Z","2026-11-23T11:52:12.372449Z","2026-11-…
                      ~ deployments: shop web
                      ~ deployments: shop web
 +13.153s   0.016s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 375 -> 395]
 +13.185s   0.016s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 395 -> 403]
 +13.209s   0.008s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 403 -> 409]
 +14.575s   0.004s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 409 -> 415]
 +16.153s   0.009s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 415 -> 429]
 +16.180s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 429 -> 439]
 +16.192s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 439 -> 444]
 +17.440s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 444 -> 451]
 +19.925s   0.005s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 451 -> 466]
 +19.953s   0.004s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 466 -> 474]
 +21.130s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 474 -> 481]
 +24.139s   0.003s    bob: bob patch scale [200 rv -> 488]
 +24.149s   0.005s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 488 -> 490]
 +24.171s   0.009s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 490 -> 500]
 +24.185s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 500 -> 503]
 +26.968s   0.007s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 503 -> 518]
 +27.638s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 518 -> 525]
 +33.221s   0.004s    ci-bot: ci-bot patch [200 rv -> 538]
 +33.237s   0.012s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 538 -> 542]
 +33.317s   0.006s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 542 -> 562]
 +33.326s   0.006s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 562 -> 566]
 +33.342s   0.004s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 566 -> 571]
 +34.997s   0.004s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 571 -> 576]

 +43.448s  24.357s  deployments: shop web [Deployment a9ad183a-1509-495c-8bfa-e9565ff5563c] object.deleted=2026-11-23T11:52:44.630573Z fold.conflicts=4 part=3 parts=4
                      ~ deployments: shop web
                      ~ deployments: shop web
 +43.448s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 576 -> 602]
 +43.459s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 602 -> 604]
 +45.019s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 604 -> 609]
 +47.762s   0.005s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 609 -> 622]
 +52.501s   0.007s    alice: alice patch [200 rv -> 633]
 +52.516s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 633 -> 635]
 +52.538s   0.008s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 635 -> 650]
 +52.562s   0.002s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 650 -> 658]
 +52.568s   0.005s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 658 -> 659]
 +56.654s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 659 -> 673]
 +66.669s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 673 -> 706]
 +66.688s   0.007s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 706 -> 713]
 +66.701s   0.015s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 713 -> 714]
 +67.717s   0.002s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 714 -> 721]
 +67.801s   0.004s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 721 -> 726]

 +70.597s  14.186s  deployments: shop web [Deployment a9ad183a-1509-495c-8bfa-e9565ff5563c] object.deleted=2026-11-23T11:52:44.630573Z part=4 parts=4
                      ~ deployments: shop web
 +70.597s   0.002s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 726 -> 744]
 +71.089s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 744 -> 750]
 +84.778s   0.004s    bob: bob delete [200]

 +93.924s   4.217s  deployments: shop web [Deployment 7527a582-f5cb-465c-9cb2-233ed4b95144] fold.conflicts=1
                      @ +93.931s ScalingReplicaSet message=Scaled up replica set web-69f55c5646 from 0 to 5 source=deployment-controller k8s.event.reason=ScalingReplicaSet k8s.event.type=Normal k8s.event.name=web.18eaaa6a04844495 k8s.event.uid=d684d2e7-f1cd-45cd-a315-e33b0dbf87e0
 +93.924s   0.002s    alice: alice create [201 rv -> 822]
 +93.932s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 822 -> 825]
 +93.947s   0.013s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 825 -> 834]
 +93.980s   0.002s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 834 -> 849]
 +97.193s   0.004s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 849 -> 876]
 +97.280s   0.006s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 876 -> 883]
 +97.901s   0.006s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 883 -> 889]
 +98.138s   0.002s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 889 -> 895]
